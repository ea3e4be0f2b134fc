package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The time that the tests of a submission have together")
class TimeTogetherTest {
    private static final long SECOND = 1_000_000_000;
    private static final String SUBJECT = "public class Subject { volatile int x; void hang() { while (true) x++; } }";
    private static final String PROBE =
            """
            class Probe {
                @OneRun void a() { }
                @OneRun void b() { Expect.equal("it", 1, 2); }
                @OneRun void c() { }
            }
            """;

    @TempDir
    Path folder;

    /** A clock on which each look takes a second: one look a JVM, and one a test. */
    private final AtomicLong looks = new AtomicLong();

    private Fixture within(int seconds) {
        return new Fixture(folder)
                .onlyBy(Judge.ONE_RUN)
                .together(Duration.ofSeconds(seconds), () -> looks.getAndIncrement() * SECOND);
    }

    @Test
    @DisplayName("is over when it is used up, and not before")
    void over() {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND);
        TimeTogether time = new TimeTogether(Duration.ofSeconds(2), now::get);
        assertFalse(time.isOver());
        now.addAndGet(2 * SECOND - 1);
        assertFalse(time.isOver());
        now.incrementAndGet();
        assertTrue(time.isOver());
    }

    @Test
    @DisplayName("changes nothing where it is just enough")
    void justEnough() throws Exception {
        Map<String, Outcome> outcomes = within(5).examine(SUBJECT, PROBE);
        assertEquals(Ending.PASSED, outcomes.get("a").ending(), outcomes.toString());
        assertEquals(Ending.WRONG_RESULT, outcomes.get("b").ending(), outcomes.toString());
        assertEquals(Ending.PASSED, outcomes.get("c").ending(), outcomes.toString());
    }

    @Test
    @DisplayName("lets finished tests stand when it is over, and says of the others why they were not run")
    void tooShort() throws Exception {
        Map<String, Outcome> outcomes = within(4).examine(SUBJECT, PROBE);
        assertEquals(Ending.PASSED, outcomes.get("a").ending(), outcomes.toString());
        assertEquals(Ending.WRONG_RESULT, outcomes.get("b").ending(), outcomes.toString());
        assertEquals(Ending.NO_TURN, outcomes.get("c").ending(), outcomes.toString());
        assertEquals(
                "It was not run: the 4 s that all tests of a submission have together were over."
                        + " No test before it hung; together they took that long.",
                outcomes.get("c").message());
    }

    @Test
    @DisplayName("is over before the first test: no JVM is started, and each test has an outcome")
    void none() throws Exception {
        Map<String, Outcome> outcomes = within(1).examine(SUBJECT, PROBE);
        assertEquals(
                List.of(Ending.NO_TURN, Ending.NO_TURN, Ending.NO_TURN),
                outcomes.values().stream().map(Outcome::ending).toList());
    }

    @Test
    @DisplayName("ends in a test that hangs: that has its own time, and the next one learns what hung, and where")
    void hangs() throws Exception {
        Map<String, Outcome> outcomes = new Fixture(folder)
                .impatient()
                .onlyBy(Judge.ONE_RUN)
                .together(Duration.ofSeconds(3), () -> looks.getAndIncrement() * SECOND)
                .examine(SUBJECT, "class Probe { @OneRun void a() { new Subject().hang(); } @OneRun void b() { } }");
        assertEquals(Ending.TIME_LIMIT, outcomes.get("a").ending(), outcomes.toString());
        assertEquals(Ending.NO_TURN, outcomes.get("b").ending(), outcomes.toString());
        assertTrue(
                outcomes.get("b")
                        .message()
                        .endsWith("1 test before it hung until the time of that test was over, in Subject.hang (1)."),
                outcomes.get("b").message());
    }

    @Test
    @DisplayName("is no reason to doubt: what has passed before one judge has failed where the next had no turn")
    void secondJudge() {
        TestCase test = new TestCase("P", "t", "p", "t", List.of(Judge.SCHEDULER, Judge.VMLENS), true, 1);
        Sentences sentences = new Sentences(Map.of(test, test.judges()), (any, outcome) -> {});
        sentences.add(test, Judge.SCHEDULER, Outcome.passed());
        sentences.add(test, Judge.VMLENS, Outcome.of(Ending.NO_TURN, "It was not run."));
        assertEquals(
                Ending.NO_TURN,
                sentences.all(Map.of(test, 0).keySet()).get(test).ending());
    }
}
