package interleave.kit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.Fixture;
import interleave.kit.exam.Judge;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With real processes,")
class ProcessesExplorerTest {
    @TempDir
    Path folder;

    private Map<String, Outcome> examine(String subject, String probe) throws Exception {
        return new Fixture(folder).onlyBy(Judge.PROCESSES).examine(subject, probe);
    }

    @Test
    @DisplayName("a test talks with a JVM of its own, kills it, and sees how it ends")
    void talks() throws Exception {
        Map<String, Outcome> outcomes = examine(
                "public class Subject { }",
                """
                class Probe {
                    static class Echo {
                        public static void main(String[] a) throws Exception {
                            System.out.println("printed, not said");
                            Peer.say("ready " + a[0]);
                            while (true) Peer.say(Peer.hear() + "!");
                        }
                    }
                    static class Brief { public static void main(String[] a) { System.exit(7); } }
                    static class Throws { public static void main(String[] a) { throw new IllegalStateException("no\\nway"); } }
                    @RealProcesses void echo() throws Exception {
                        Child echo = Processes.start("echo", Echo.class, "-x y\\u00e4");
                        echo.says("ready -x y\\u00e4");
                        echo.tell("hello\\nworld");
                        echo.says("hello\\nworld!");
                        echo.kill();
                        Expect.that(echo.awaitExit() != 0, "killed");
                    }
                    @RealProcesses void wrong() throws Exception {
                        Child echo = Processes.start("echo", Echo.class, "x");
                        echo.says("ready y");
                    }
                    @RealProcesses void ended() throws Exception { Processes.start("brief", Brief.class).hear(); }
                    @RealProcesses void threw() throws Exception { Processes.start("thrower", Throws.class).hear(); }
                }""");
        assertEquals(
                Ending.PASSED,
                outcomes.get("echo").ending(),
                outcomes.get("echo").message());
        String wrong = outcomes.get("wrong").message();
        assertTrue(wrong.startsWith("what echo says: expected \"ready y\", got \"ready x\""), wrong);
        assertTrue(
                wrong.matches(
                        "(?s).*echo \\(pid \\d+\\): alive; main waits for the test's next word at .*printed, not said"),
                wrong);
        assertTrue(
                outcomes.get("ended")
                        .message()
                        .startsWith("brief has ended before it had done its work: exit status 7"),
                outcomes.get("ended").message());
        assertTrue(
                outcomes.get("threw")
                        .message()
                        .startsWith("thrower threw java.lang.IllegalStateException: no\nway at "),
                outcomes.get("threw").message());
        List<String> told = outcomes.get("ended").schedule().steps().stream()
                .filter(step -> step.thread()
                        == outcomes.get("ended").schedule().threads().indexOf("brief"))
                .map(Step::what)
                .toList();
        assertEquals("has ended, exit status 7", told.get(1), told.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("a JVM on a small disk writes a part of what is too long, and is told so only then")
    void smallDisk() throws Exception {
        Map<String, Outcome> outcomes = examine(
                "public class Subject { }",
                """
                class Probe {
                    static class Writer {
                        public static void main(String[] a) throws Exception {
                            Path file = Path.of(a[0]);
                            Files.write(file, new byte[3000]);
                            Peer.say("3000");
                            try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.APPEND)) {
                                Peer.say("" + channel.write(java.nio.ByteBuffer.allocate(3000)));
                                channel.write(java.nio.ByteBuffer.allocate(1));
                            } catch (java.io.IOException full) {
                                Peer.say("full");
                            }
                            Peer.hear();
                        }
                    }
                    @RealProcesses void full() throws Exception {
                        String file = Processes.folder().resolve("x").toString();
                        Child writer = Processes.startOnSmallDisk("writer", 4000, Writer.class, file);
                        writer.says("3000");
                        writer.says("1096");
                        writer.says("full");
                    }
                }""");
        assertEquals(
                Ending.PASSED,
                outcomes.get("full").ending(),
                outcomes.get("full").message());
    }

    @Test
    @DisplayName("a call that waits for somebody is told from one that is over, whatever it waits for")
    void waits() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                public class Subject {
                    static Object monitor() throws Exception { Object o = new Object(); synchronized (o) { o.wait(); } return o; }
                    static Object pipe() throws Exception {
                        Process silent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp", System.getProperty("java.class.path"), "fixture.Subject").start();
                        return silent.getInputStream().read();
                    }
                    static Object sleep() throws Exception { Thread.sleep(100_000); return ""; }
                    static Object quick() { return "done"; }
                    public static void main(String[] none) throws Exception { monitor(); }
                }""",
                """
                class Probe {
                    @RealProcesses void waiting() throws Exception {
                        for (java.util.concurrent.Callable<Object> call : List.<java.util.concurrent.Callable<Object>>of(
                                Subject::monitor, Subject::pipe, Subject::sleep)) {
                            Call<Object> begun = Call.begin("call", call);
                            Expect.that(begun.untilItWaits() && !begun.isOver(), "waits");
                            begun.interrupt();
                        }
                    }
                    @RealProcesses void over() throws Exception {
                        Call<Object> begun = Call.begin("call", Subject::quick);
                        Expect.that(!begun.untilItWaits(), "is over");
                        Expect.equal("value", "done", begun.value());
                    }
                    @RealProcesses void thrown() throws Exception {
                        Call<Object> begun = Call.begin("call", () -> { throw new IllegalStateException("no"); });
                        Expect.equal("thrown", "no", begun.thrown().getMessage());
                        Expect.toThrow("value()", IllegalStateException.class, begun::value);
                    }
                    @RealProcesses void meet() throws Exception {
                        Path place = Files.createDirectory(Processes.folder().resolve("place"));
                        Rendezvous meeting = new Rendezvous(place, 2);
                        Call<Object> one = Call.begin("one", () -> { meeting.meet(); return ""; });
                        Expect.that(one.untilItWaits(), "one waits for the other");
                        meeting.meet();
                        one.value();
                        Expect.equal("arrived", 2, meeting.arrived());
                    }
                }""");
        outcomes.forEach(
                (test, outcome) -> assertEquals(Ending.PASSED, outcome.ending(), test + ": " + outcome.message()));
    }
}
