package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A submission that misbehaves costs the test it misbehaves in, and no other:")
class IllBehavedSubmissionTest {
    private static final String PROBE =
            """
            class Probe {
                @OneRun void a_before() { new Subject().fine(); }
                @OneRun void b_bad() throws Throwable { new Subject().bad(); }
                @OneRun void c_after() { new Subject().fine(); }
            }
            """;

    @TempDir
    Path folder;

    private void expect(String bad, Ending ending, String words) throws Exception {
        String subject = "public class Subject { void fine() {} " + bad + " }";
        Map<String, Outcome> outcomes = new Fixture(folder).impatient().examine(subject, PROBE);
        assertEquals(Ending.PASSED, outcomes.get("a_before").ending(), outcomes.toString());
        assertEquals(ending, outcomes.get("b_bad").ending(), outcomes.toString());
        assertTrue(
                outcomes.get("b_bad").message().contains(words),
                outcomes.get("b_bad").message());
        assertEquals(Ending.PASSED, outcomes.get("c_after").ending(), outcomes.toString());
    }

    @Test
    @DisplayName("System.exit, by the line that calls it")
    void exit() throws Exception {
        expect("void bad() {\n System.exit(0); }", Ending.JVM_EXIT, "Subject.java:2");
    }

    @Test
    @DisplayName("Runtime.halt")
    void halt() throws Exception {
        expect("void bad() { Runtime.getRuntime().halt(7); }", Ending.JVM_EXIT, "exit code 7");
    }

    @Test
    @DisplayName("Runtime.halt with the exit code of a process that was killed")
    void haltLikeKilled() throws Exception {
        expect("void bad() { Runtime.getRuntime().halt(137); }", Ending.JVM_EXIT, "exit code 137");
    }

    @Test
    @DisplayName("System.exit in a thread of the JDK that has no line of the submission on its stack")
    void exitInPool() throws Exception {
        expect(
                "void bad() { CompletableFuture.completedFuture(0).thenAcceptAsync(System::exit).join(); }",
                Ending.JVM_EXIT,
                "A thread that the submission has started ended the whole JVM");
    }

    @Test
    @DisplayName("an exception that lies about where it comes from and why")
    void lyingException() throws Exception {
        expect(
                "static class Odd extends ExceptionInInitializerError {"
                        + " public Throwable getCause() { return this; }"
                        + " public StackTraceElement[] getStackTrace() { return null; }"
                        + " public String getMessage() { throw this; }"
                        + " public String toString() { throw this; } }"
                        + " void bad() { throw new Odd(); }",
                Ending.EXCEPTION,
                "It threw fixture.Subject$Odd");
    }

    @Test
    @DisplayName("an error that says the grader's own classes do not fit together, by the line that makes it")
    void blamesTheGrader() throws Exception {
        expect(
                "void bad() {\n throw new NoClassDefFoundError(\"interleave/kit/Expect\"); }",
                Ending.EXCEPTION,
                "java.lang.NoClassDefFoundError at Subject.java:2: interleave/kit/Expect");
    }

    @Test
    @DisplayName("such an error with a stack that is not its own, made by reference")
    void blamesTheGraderByStack() throws Exception {
        expect(
                "void bad() { java.util.function.Function<String, NoSuchMethodError> make = NoSuchMethodError::new;"
                        + " NoSuchMethodError error = make.apply(\"interleave.kit.Expect.equal\");"
                        + " error.setStackTrace(new StackTraceElement[]"
                        + " { new StackTraceElement(\"interleave.kit.Expect\", \"equal\", \"Expect.java\", 1) });"
                        + " throw error; }",
                Ending.EXCEPTION,
                "It threw java.lang.NoSuchMethodError: interleave.kit.Expect.equal");
    }

    @Test
    @DisplayName("an object that says it is equal to whatever is expected")
    void equalToEverything() throws Exception {
        expect(
                "static class Yes { public boolean equals(Object other) { return true; } }"
                        + " void bad() { Expect.oneOf(\"it\", List.of(1, 2), new Yes()); }",
                Ending.WRONG_RESULT,
                "expected 1 or 2, got a Yes");
    }

    @Test
    @DisplayName("a call stack that overflows")
    void stackOverflow() throws Exception {
        expect("void bad() { bad(); }", Ending.STACK_OVERFLOW, "Subject.java:1");
    }

    @Test
    @DisplayName("memory that is used up")
    void outOfMemory() throws Exception {
        expect(
                "void bad() { List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[1 << 20]); }",
                Ending.OUT_OF_MEMORY,
                "memory");
    }

    @Test
    @DisplayName("memory that is used up, and kept, by a thread that outlives the test")
    void outOfMemoryBeside() throws Exception {
        expect(
                "static final List<Object> ALL = new ArrayList<>();"
                        + " void bad() throws Exception { CountDownLatch full = new CountDownLatch(1);"
                        + " Thread eater = new Thread(() -> { while (true) {"
                        + " try { ALL.add(new byte[8_000]); } catch (OutOfMemoryError none) { full.countDown(); } } });"
                        + " eater.setDaemon(true); eater.start(); full.await(); }",
                Ending.OUT_OF_MEMORY,
                "memory");
    }

    @Test
    @DisplayName("a loop without end, by the line it is in")
    void endless() throws Exception {
        expect("volatile int x; void bad() {\n while (true) x++; }", Ending.TIME_LIMIT, "Subject.java:2");
    }

    @Test
    @DisplayName("a deadlock, by who waits for whom")
    void deadlock() throws Exception {
        expect(
                """
                void bad() throws Exception {
                    Object one = new Object(), two = new Object();
                    CyclicBarrier both = new CyclicBarrier(2);
                    Thread a = new Thread(() -> lock(both, one, two), "a");
                    Thread b = new Thread(() -> lock(both, two, one), "b");
                    a.start(); b.start(); a.join(); b.join();
                }
                static void lock(CyclicBarrier both, Object first, Object second) {
                    synchronized (first) {
                        try { both.await(); } catch (Exception broken) { throw new IllegalStateException(broken); }
                        synchronized (second) { }
                    }
                }
                """,
                Ending.DEADLOCK,
                "which b holds");
    }

    @Test
    @DisplayName("output without end")
    void flood() throws Exception {
        expect("void bad() { while (true) System.out.println(\"all work and no play\"); }", Ending.TIME_LIMIT, "3 s");
    }

    @Test
    @DisplayName("an exception, by its type, text and line")
    void exception() throws Exception {
        expect(
                "void bad() {\n throw new IllegalStateException(\"no\"); }",
                Ending.EXCEPTION,
                "java.lang.IllegalStateException at Subject.java:2: no");
    }

    @Test
    @DisplayName("an exception whose own getMessage throws")
    void hostileException() throws Exception {
        expect(
                """
                static class Evil extends RuntimeException {
                    public String getMessage() { throw new IllegalStateException(); }
                    public String toString() { throw new IllegalStateException(); }
                }
                void bad() { throw new Evil(); }
                """,
                Ending.EXCEPTION,
                "Evil");
    }

    @Test
    @DisplayName("a thread left behind that never ends")
    void threadLeftBehind() throws Exception {
        expect(
                "void bad() { new Thread(() -> { while (true) Thread.onSpinWait(); }).start();"
                        + " throw new IllegalStateException(\"left\"); }",
                Ending.EXCEPTION,
                "left");
    }

    @Test
    @DisplayName("lines that look like a result")
    void forgedFrames() throws Exception {
        expect(
                "void bad() { try (java.io.FileOutputStream out ="
                        + " new java.io.FileOutputStream(java.io.FileDescriptor.out)) {"
                        + " out.write(\"\\nnonce RQ==\\n\".getBytes()); out.flush(); } catch (java.io.IOException gone) { }"
                        + " Runtime.getRuntime().halt(0); }",
                Ending.JVM_EXIT,
                "exit code 0");
    }
}
