package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.child.LyingChild;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a child JVM tells is heard:")
class HearingTest {
    private static final String SUBJECT =
            """
            public class Subject {
                int one() { return 1; }
                void leave() throws Exception {
                    new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp",
                            System.getProperty("java.class.path"), "fixture.Subject")
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
                    Runtime.getRuntime().halt(7);
                }
                public static void main(String[] none) throws Exception { Thread.sleep(600_000); }
            }
            """;
    private static final String PROBE =
            """
            class Probe {
                @OneRun void a() { Expect.equal("one()", 1, new Subject().one()); }
                @OneRun void b() { Expect.equal("one()", 1, new Subject().one()); }
                @OneRun void c() { Expect.equal("one()", 1, new Subject().one()); }
            }
            """;
    private static final String LEAVING =
            """
            class Probe {
                @OneRun void a() throws Exception { new Subject().leave(); }
                @OneRun void b() { Expect.equal("one()", 1, new Subject().one()); }
            }
            """;

    @TempDir
    Path folder;

    private Fixture fixture() {
        return new Fixture(folder).onlyBy(Judge.ONE_RUN);
    }

    /** Starts it where the socket is out of its reach, as in a container on another system. */
    private static Process elsewhere(JvmCommand command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.line())
                .directory(command.scratch().getParent().toFile());
        builder.environment().putAll(command.environment());
        return builder.start();
    }

    @Test
    @DisplayName("the last frame too, however large, of a JVM that halts at once")
    void lastFrame() throws Exception {
        AtomicInteger jvms = new AtomicInteger();
        Map<String, Outcome> outcomes = fixture()
                .startedBy(command -> {
                    jvms.incrementAndGet();
                    return JvmStarter.plain().start(LyingChild.inPlaceOf(command, "halts"));
                })
                .examine(SUBJECT, PROBE);
        outcomes.forEach((test, outcome) ->
                assertEquals(500, outcome.schedule().steps().size(), () -> test + " " + outcome.message()));
        assertTrue(jvms.get() <= 2, jvms::toString);
    }

    @Test
    @DisplayName("by a door that is gone before a class of the submission is loaded")
    void doorIsShut() throws Exception {
        Map<String, Outcome> outcomes = fixture()
                .startedBy(command -> JvmStarter.plain().start(LyingChild.inPlaceOf(command, "looks")))
                .examine(SUBJECT, PROBE);
        outcomes.forEach((test, outcome) -> assertEquals("shut, there: false", outcome.message(), test));
    }

    @Test
    @DisplayName("whoever else stands at the door, silent or with a wrong word")
    void strangers() throws Exception {
        List<SocketChannel> strangers = new ArrayList<>();
        Map<String, Outcome> outcomes = fixture()
                .startedBy(command -> {
                    for (int i = 0; i < 2; i++) {
                        strangers.add(SocketChannel.open(
                                UnixDomainSocketAddress.of(command.scratch().resolve(Door.NAME))));
                    }
                    strangers.get(0).write(ByteBuffer.wrap(LyingChild.wrongHello()));
                    return JvmStarter.plain().start(command);
                })
                .examine(SUBJECT, PROBE);
        assertEquals(2, strangers.size());
        for (SocketChannel stranger : strangers) {
            assertEquals(-1, stranger.read(ByteBuffer.allocate(1)));
            stranger.close();
        }
        outcomes.forEach((test, outcome) -> assertTrue(outcome.isPassed(), () -> test + " " + outcome.message()));
    }

    @Test
    @DisplayName("on stdout, where the door is out of its reach")
    void stdout() throws Exception {
        Map<String, Outcome> outcomes =
                fixture().startedBy(HearingTest::elsewhere).examine(SUBJECT, PROBE);
        outcomes.forEach((test, outcome) -> assertTrue(outcome.isPassed(), () -> test + " " + outcome.message()));
    }

    @Test
    @Timeout(value = 200, unit = TimeUnit.SECONDS)
    @DisplayName("its end as well, while a process that it has started holds its stdout")
    void heldStdout() throws Exception {
        expectEndOfJvm(JvmStarter.plain());
    }

    @Test
    @Timeout(value = 200, unit = TimeUnit.SECONDS)
    @DisplayName("its end as well, where that process holds the very stream that frames come by")
    void heldStdoutWithFrames() throws Exception {
        expectEndOfJvm(HearingTest::elsewhere);
    }

    private void expectEndOfJvm(JvmStarter starter) throws Exception {
        Map<String, Outcome> outcomes = fixture().startedBy(starter).examine(SUBJECT, LEAVING);
        assertEquals(Ending.JVM_EXIT, outcomes.get("a").ending(), outcomes.toString());
        assertTrue(outcomes.get("b").isPassed(), outcomes.toString());
    }

    @Test
    @DisabledOnOs(
            value = OS.WINDOWS,
            disabledReason = "the short way to a long path is a link, which needs rights there")
    @DisplayName("also from a folder whose path is longer than that of a socket may be")
    void longPath() throws Exception {
        Path deep = folder;
        for (int i = 0; i < 12; i++) {
            deep = Files.createDirectory(deep.resolve("a-rather-long-name-" + i));
        }
        try (Door door = Door.in(deep).orElseThrow()) {
            assertTrue(Files.exists(deep.resolve(Door.NAME)));
            assertEquals(null, door.accept());
        }
        assertTrue(Files.notExists(deep.resolve(Door.NAME)));
    }
}
