package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under the scheduler most of it ends the run, and not the JVM: all of these share one. */
@DisplayName("A submission whose threads misbehave is told what they did:")
class IllBehavedThreadsTest {
    @TempDir
    Path folder;

    private Map<String, Outcome> outcomes;

    private void expect(String test, Ending ending, String words) {
        Outcome outcome = outcomes.get(test);
        assertEquals(ending, outcome.ending(), test + ": " + outcome.message());
        assertTrue(outcome.message().contains(words), test + ": " + outcome.message());
    }

    @Test
    @DisplayName("loops, exits, floods and what else it is, each by its line, and within a second each")
    void underTheScheduler() throws Exception {
        String subject =
                """
                public class Subject {
                private final int n = 1;
                void loop() { while (n > 0) { } }
                void loopOfThread() throws Exception { join(() -> { for (long i = 0; n > 0; i++) { } }); }  void join(Runnable code) throws Exception { Thread t = new Thread(code); t.start(); t.join(); }
                void loopInSpite() { while (n > 0) { try { wait(); } catch (Throwable all) { } } }
                void print() { while (n > 0) { System.out.print("all work and no play"); } }
                void exit() { System.exit(0); }
                void halt() { Runtime.getRuntime().halt(0); }
                void read() { new Scanner(System.in).nextLine(); }
                void close() { System.out.close(); System.err.close(); System.out.println("?"); }
                void recurse() { recurse(); }
                public synchronized int recurseLocked() { return recurseLocked(); }
                void die() { throw new ThreadDeath(); }
                void joinByLooking() { Thread t = new Thread(this::fine); t.start(); while (t.isAlive()) { } }
                void fine() { }
                }""";
        StringBuilder probe = new StringBuilder("class Probe { Subject s = new Subject();");
        for (String bad :
                "joinByLooking loop loopOfThread loopInSpite print exit halt read close recurse recurseLocked die"
                        .split(" ")) {
            probe.append("@EverySchedule void ")
                    .append(bad)
                    .append("() { together(s::")
                    .append(bad)
                    .append(", s::fine); } ");
        }
        outcomes = new Fixture(folder).within(Duration.ofSeconds(20)).examine(subject, probe + "}");

        expect("joinByLooking", Ending.PASSED, "");
        expect("loop", Ending.LIVELOCK, "thread 1 goes round the loop at Subject.java:3 without end");
        expect("loopOfThread", Ending.LIVELOCK, "goes round the loop at Subject.java:4 without end");
        expect("loopInSpite", Ending.LIVELOCK, "Subject.java:5");
        expect("print", Ending.LIVELOCK, "Subject.java:6");
        expect("exit", Ending.JVM_EXIT, "Subject.java:7 ended the whole JVM (System.exit)");
        expect("halt", Ending.JVM_EXIT, "Subject.java:8 ended the whole JVM (Runtime.halt)");
        expect("read", Ending.EXCEPTION, "Subject.java:9 reads System.in");
        expect("close", Ending.PASSED, "");
        expect("recurse", Ending.STACK_OVERFLOW, "Subject.java:11");
        expect("recurseLocked", Ending.STACK_OVERFLOW, "Subject.java:12");
        expect("die", Ending.EXCEPTION, "java.lang.ThreadDeath at Subject.java:13");
    }

    @Test
    @DisplayName("a static initialiser that exits, and one that ends by an exception, in every test they spoil")
    void initialisers() throws Exception {
        outcomes = new Fixture(folder)
                .impatient()
                .examine(
                        """
                        public class Subject {
                        static class Exits { static final long AT = System.nanoTime(); static { System.exit(0); } }
                        static class Throws { static final int N = Integer.parseInt("none"); }
                        long exit() { return Exits.AT; }
                        int fail() { return Throws.N; }
                        }""",
                        """
                        class Probe {
                            @EverySchedule void a() { together(() -> new Subject().exit()); }
                            @EverySchedule void b() { together(() -> new Subject().exit()); }
                            @EverySchedule void c() { together(() -> new Subject().fail()); }
                            @EverySchedule void d() { together(() -> new Subject().fail()); }
                        }""");
        expect("a", Ending.JVM_EXIT, "Subject.java:2 ended the whole JVM");
        expect("b", Ending.JVM_EXIT, "Subject.java:2 ended the whole JVM");
        expect("c", Ending.EXCEPTION, "NumberFormatException");
        expect("d", Ending.EXCEPTION, "static initialiser");
    }

    @Test
    @DisplayName("a third test that hangs where two have hung is ended sooner, and others keep their time")
    void hungAgain() throws Exception {
        // Sooner means thirty looks, which take three seconds, or longer on a machine that has other work.
        outcomes = new Fixture(folder)
                .within(Duration.ofSeconds(8))
                .examine(
                        """
                        public class Subject {
                            volatile int x;
                            void hang() { while (true) x++; }
                            void fine() { x++; }
                        }""",
                        """
                        class Probe {
                            Subject s = new Subject();
                            @Stress void a() { together(s::hang); }
                            @Stress void b() { together(s::hang, s::fine); }
                            @Stress void c() { together(s::fine, s::hang); }
                            @Stress void d() { together(s::fine, s::fine); }
                        }""");
        expect("a", Ending.TIME_LIMIT, "within 8 s. When it was ended: thread 1 is running at Subject.java:3");
        expect("b", Ending.TIME_LIMIT, "within 8 s.");
        expect("c", Ending.TIME_LIMIT, " s, all of them in Subject.hang, where tests before it had hung");
        expect("d", Ending.PASSED, "");
    }
}
