package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.child.LyingChild;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of a child JVM that tells what ours cannot tell,")
class ForgedResultsTest {
    private static final String SUBJECT = "public class Subject { int one() { return 2; } }";
    private static final String PROBE =
            """
            class Probe {
                @OneRun void a() { Expect.equal("one()", 1, new Subject().one()); }
                @OneRun void b() { Expect.equal("one()", 1, new Subject().one()); }
                @OneRun void c() { Expect.equal("one()", 1, new Subject().one()); }
            }
            """;

    @TempDir
    Path folder;

    private final AtomicInteger started = new AtomicInteger();
    private Fixture fixture;

    @BeforeEach
    void onlyOneJudge() {
        fixture = new Fixture(folder).onlyBy(Judge.ONE_RUN);
    }

    /** Has the first {@code count} JVMs lie. */
    private Map<String, Outcome> examine(String lie, int count) throws Exception {
        return fixture.startedBy(command -> {
                    boolean lies = started.incrementAndGet() <= count;
                    return JvmStarter.plain().start(lies ? LyingChild.inPlaceOf(command, lie) : command);
                })
                .examine(SUBJECT, PROBE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "out of turn",
                "not running",
                "two at once",
                "twice",
                "nothing left",
                "hello again",
                "all passed",
                "all failed"
            })
    @DisplayName("nothing is believed, and its tests run again:")
    void once(String lie) throws Exception {
        Map<String, Outcome> outcomes = examine(lie, 1);
        outcomes.forEach((test, outcome) -> assertEquals("one(): expected 1, got 2", outcome.message(), test));
        assertEquals(2, started.get());
        assertEquals(List.of(), fixture.suspicions());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "out of turn",
                "not running",
                "two at once",
                "twice",
                "nothing left",
                "hello again",
                "all passed",
                "all failed"
            })
    @DisplayName("the second time, nothing is known, and somebody is told to look:")
    void again(String lie) throws Exception {
        Map<String, Outcome> outcomes = examine(lie, 2);
        outcomes.forEach((test, outcome) -> assertEquals(Ending.NOT_KNOWN, outcome.ending(), test));
        assertEquals(2, started.get());
        assertEquals(1, fixture.suspicions().size(), fixture.suspicions().toString());
        assertTrue(fixture.suspicions().get(0).startsWith("Results may have been forged"));
    }

    @Test
    @DisplayName("what it had told before stands")
    void before() throws Exception {
        Map<String, Outcome> outcomes = examine("after the end", 1);
        outcomes.forEach((test, outcome) -> assertEquals(Ending.PASSED, outcome.ending(), test));
        assertEquals(1, started.get());
    }

    @Test
    @DisplayName("no name of a test of the grader's own comes out")
    void noDecoy() throws Exception {
        Map<String, Outcome> outcomes = examine("none", 0);
        assertEquals(List.of("a", "b", "c"), List.copyOf(outcomes.keySet()));
        assertEquals(1, started.get());
        assertFalse(outcomes.toString().contains("the number"), outcomes.toString());
    }

    @Test
    @DisplayName("no other process, of the submission's say, is let into it")
    void noAttaching() throws Exception {
        String subject =
                """
                public class Subject {
                    String asked() throws java.io.IOException {
                        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
                        String self = Long.toString(ProcessHandle.current().pid());
                        Process asking = new ProcessBuilder(
                                        jcmd, "-J-Dsun.tools.attach.attachTimeout=500", self, "VM.version")
                                .redirectErrorStream(true)
                                .start();
                        return new String(asking.getInputStream().readAllBytes());
                    }
                }
                """;
        String probe =
                """
                class Probe {
                    @OneRun void a() throws Exception {
                        String answer = new Subject().asked();
                        Expect.that(answer.contains("AttachNotSupportedException"), answer);
                    }
                }
                """;
        Outcome outcome = fixture.examine(subject, probe).get("a");
        assertEquals(Ending.PASSED, outcome.ending(), outcome.message());
    }
}
