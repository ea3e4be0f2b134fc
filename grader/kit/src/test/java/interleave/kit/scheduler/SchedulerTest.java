package interleave.kit.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.Fixture;
import interleave.kit.exam.Judge;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Step;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every case is real source text, rewritten and run in a child JVM, by the scheduler alone. */
@DisplayName("The scheduler")
class SchedulerTest {
    @TempDir
    Path folder;

    private Map<String, Outcome> examine(String subject, String probe) throws Exception {
        return new Fixture(folder).onlyBy(Judge.SCHEDULER).examine(subject, "class Probe { " + probe + " }");
    }

    private static String columns(Outcome outcome) {
        return outcome.schedule().steps().stream().map(Step::what).collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("finds the lost update of a plain field, and shows both reads of the old value")
    void lostUpdate() throws Exception {
        Outcome outcome = examine(
                        "public class Subject { long n; void inc() { long t = n; n = t + 1; } }",
                        """
                @EverySchedule void twice() {
                    Subject s = shared("s", new Subject());
                    together(s::inc, s::inc);
                    Expect.equal("n", 2, s.n);
                }""")
                .get("twice");
        assertEquals(Ending.WRONG_RESULT, outcome.ending());
        assertEquals("n: expected 2, got 1", outcome.message());
        assertEquals(
                2,
                outcome.schedule().steps().stream()
                        .filter(s -> s.what().equals("reads n = 0"))
                        .count(),
                columns(outcome));
    }

    @Test
    @DisplayName("knows that an exchange in acquire mode publishes nothing, and one in release mode does")
    void accessModes() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                public class Subject {
                    private final java.util.concurrent.atomic.AtomicInteger ready =
                            new java.util.concurrent.atomic.AtomicInteger();
                    private int data;
                    void acquiring() { data = 1; ready.compareAndExchangeAcquire(0, 1); }
                    void releasing() { data = 1; ready.compareAndExchangeRelease(0, 1); }
                    int read() { return ready.get() == 1 ? data : 1; }
                }""",
                """
                @EverySchedule(races = true) void racy() {
                    Subject s = shared("s", new Subject());
                    together(s::acquiring, () -> s.read());
                }
                @EverySchedule(races = true) void ordered() {
                    Subject s = shared("s", new Subject());
                    together(s::releasing, () -> s.read());
                }""");
        assertEquals(Ending.DATA_RACE, outcomes.get("racy").ending());
        assertEquals(Ending.PASSED, outcomes.get("ordered").ending());
    }

    @Test
    @DisplayName("sees a data race that never shows in a value, and not where a lock orders the accesses")
    void dataRace() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                public class Subject {
                    private boolean stop; private boolean safe;
                    void stop() { stop = true; } boolean stopped() { return stop; }
                    synchronized void stopSafely() { safe = true; } synchronized boolean stoppedSafely() { return safe; }
                }""",
                """
                @EverySchedule(races = true) void racy() {
                    Subject s = shared("s", new Subject());
                    together(s::stop, () -> s.stopped());
                }
                @EverySchedule(races = true) void ordered() {
                    Subject s = shared("s", new Subject());
                    together(s::stopSafely, () -> s.stoppedSafely());
                }
                @EverySchedule(races = true) void handedOver() {
                    Subject s = shared("s", new Subject());
                    s.stop();
                    together(() -> s.stopped(), () -> s.stopped());
                }""");
        assertEquals(Ending.DATA_RACE, outcomes.get("racy").ending());
        assertTrue(
                outcomes.get("racy").message().startsWith("Data race on stop: "),
                outcomes.get("racy").message());
        assertEquals(
                Ending.PASSED,
                outcomes.get("ordered").ending(),
                outcomes.get("ordered").message());
        assertEquals(
                Ending.PASSED,
                outcomes.get("handedOver").ending(),
                outcomes.get("handedOver").message());
    }

    @Test
    @DisplayName("finds the deadlock of two locks taken in two orders, and says who holds what")
    void deadlock() throws Exception {
        Outcome outcome = examine(
                        """
                public class Subject {
                    private final Lock a = new ReentrantLock(); private final Object b = new Object();
                    void ab() { a.lock(); synchronized (b) { a.unlock(); } }
                    void ba() { synchronized (b) { a.lock(); a.unlock(); } }
                }""",
                        """
                @EverySchedule void both() {
                    Subject s = shared("s", new Subject());
                    together(s::ab, s::ba);
                }""")
                .get("both");
        assertEquals(Ending.DEADLOCK, outcome.ending(), outcome.message());
        assertTrue(
                outcome.message().contains("thread 1 waits for")
                        && outcome.message().contains("which thread 2 holds"),
                outcome.message());
    }

    @Test
    @DisplayName("finds a wake-up that goes to the wrong waiter, which notifyAll would not")
    void lostWakeUp() throws Exception {
        String cell =
                """
                public class Subject {
                    private boolean full;
                    synchronized void put() throws InterruptedException {
                        while (full) wait();
                        full = true; notify%1$s();
                    }
                    synchronized void take() throws InterruptedException {
                        while (!full) wait();
                        full = false; notify%1$s();
                    }
                }""";
        String probe =
                """
                @EverySchedule(waits = true) void four() {
                    Subject s = shared("s", new Subject());
                    together(s::put, s::put, s::take, s::take);
                }""";
        assertEquals(
                Ending.DEADLOCK, examine(cell.formatted(""), probe).get("four").ending());
        Outcome all = examine(cell.formatted("All"), probe).get("four");
        assertEquals(Ending.PASSED, all.ending(), all.message());
    }

    @Test
    @DisplayName("lets virtual time pass only when nobody can run, so that a timeout of an hour costs nothing")
    void virtualTime() throws Exception {
        Outcome outcome = examine(
                        """
                public class Subject {
                    synchronized boolean await(long hours) throws InterruptedException {
                        long end = System.nanoTime() + TimeUnit.HOURS.toNanos(hours);
                        while (System.nanoTime() < end) TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
                        return true;
                    }
                    boolean sleep() throws InterruptedException { Thread.sleep(3_600_000); return true; }
                }""",
                        """
                @EverySchedule(waits = true) void sleeps() {
                    Subject s = shared("s", new Subject());
                    together(() -> Expect.that(s.sleep(), "no"), () -> Expect.that(s.sleep(), "no"));
                }""")
                .get("sleeps");
        assertEquals(Ending.PASSED, outcome.ending(), outcome.message());
        assertTrue(outcome.seconds() < 60, outcome.toString());
    }

    @Test
    @DisplayName(
            "takes a thread that spins on a value which nobody changes any more for stuck, a working spin lock not")
    void spinning() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                public class Subject {
                    private final AtomicBoolean held = new AtomicBoolean(); private int n; volatile boolean go;
                    void inc() { while (!held.compareAndSet(false, true)) { } n++; held.set(false); }
                    int n() { return n; }
                    void forGo() { while (!go) { } }
                }""",
                """
                @EverySchedule void spinLock() {
                    Subject s = shared("s", new Subject());
                    together(s::inc, s::inc);
                    Expect.equal("n", 2, s.n());
                }
                @EverySchedule void nobodyGoes() {
                    Subject s = shared("s", new Subject());
                    together(s::forGo, s::inc);
                }
                @EverySchedule void somebodyGoes() {
                    Subject s = shared("s", new Subject());
                    together(s::forGo, () -> s.go = true);
                }""");
        assertEquals(
                Ending.PASSED,
                outcomes.get("spinLock").ending(),
                outcomes.get("spinLock").message());
        assertEquals(
                Ending.LIVELOCK,
                outcomes.get("nobodyGoes").ending(),
                outcomes.get("nobodyGoes").message());
    }

    @Test
    @DisplayName("does not take a loop that looks at one value many times for spinning")
    void looking() throws Exception {
        Outcome outcome = examine(
                        """
                public class Subject {
                    private volatile int size = 40; private int hits;
                    int count() { int n = 0; for (int i = 0; i < size; i++) n++; return n; }
                }""",
                        """
                @EverySchedule void counts() {
                    Subject s = shared("s", new Subject());
                    together(() -> Expect.equal("a", 40, s.count()), () -> Expect.equal("b", 40, s.count()));
                }""")
                .get("counts");
        assertEquals(Ending.PASSED, outcome.ending(), outcome.message());
    }

    @Test
    @DisplayName("controls threads that the student starts, by new Thread and by a subclass")
    void ownThreads() throws Exception {
        Outcome outcome = examine(
                        """
                public class Subject {
                    private int n;
                    class Worker extends Thread { @Override public void run() { n++; } }
                    int run() throws InterruptedException {
                        Thread a = new Worker(), b = new Thread(() -> n++);
                        a.start(); b.start(); a.join(); b.join();
                        return n;
                    }
                }""",
                        """
                @EverySchedule void run() throws Exception {
                    Expect.equal("n", 2, shared("s", new Subject()).run());
                }""")
                .get("run");
        assertEquals(Ending.WRONG_RESULT, outcome.ending(), outcome.message());
    }

    @Test
    @DisplayName("knows what happens before what: volatile, start, join, atomics, latches, semaphores")
    void happensBefore() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                public class Subject {
                    int data; volatile boolean ready; final AtomicInteger at = new AtomicInteger();
                    final CountDownLatch latch = new CountDownLatch(1); final Semaphore permit = new Semaphore(0);
                    void viaVolatile() { data = 1; ready = true; }
                    int readVolatile() { return ready ? data : 1; }
                    void viaAtomic() { data = 1; at.set(1); }
                    int readAtomic() { return at.get() == 1 ? data : 1; }
                    void viaLazySet() { data = 1; at.setPlain(1); }
                    int readPlain() { return at.getPlain() == 1 ? data : 1; }
                    void viaLatch() { data = 1; latch.countDown(); }
                    int readLatch() throws InterruptedException { latch.await(); return data; }
                    void viaPermit() { data = 1; permit.release(); }
                    int readPermit() throws InterruptedException { permit.acquire(); return data; }
                }""",
                """
                @EverySchedule(races = true) void byVolatile() {
                    Subject s = shared("s", new Subject());
                    together(s::viaVolatile, () -> Expect.equal("data", 1, s.readVolatile()));
                }
                @EverySchedule(races = true) void byAtomic() {
                    Subject s = shared("s", new Subject());
                    together(s::viaAtomic, () -> Expect.equal("data", 1, s.readAtomic()));
                }
                @EverySchedule(races = true) void byPlain() {
                    Subject s = shared("s", new Subject());
                    together(s::viaLazySet, () -> Expect.equal("data", 1, s.readPlain()));
                }
                @EverySchedule(races = true, waits = true) void byLatch() {
                    Subject s = shared("s", new Subject());
                    together(s::viaLatch, () -> Expect.equal("data", 1, s.readLatch()));
                }
                @EverySchedule(races = true, waits = true) void byPermit() {
                    Subject s = shared("s", new Subject());
                    together(s::viaPermit, () -> Expect.equal("data", 1, s.readPermit()));
                }""");
        for (String ordered : new String[] {"byVolatile", "byAtomic", "byLatch", "byPermit"}) {
            assertEquals(
                    Ending.PASSED,
                    outcomes.get(ordered).ending(),
                    outcomes.get(ordered).message());
        }
        assertEquals(Ending.DATA_RACE, outcomes.get("byPlain").ending());
    }

    @Test
    @DisplayName("says the same, step by step, when it is run again")
    void deterministic() throws Exception {
        String subject = "public class Subject { volatile int n; void inc() { n++; } }";
        String probe =
                """
                @EverySchedule void three() {
                    Subject s = shared("s", new Subject());
                    together(s::inc, s::inc, s::inc);
                    Expect.equal("n", 3, s.n);
                }""";
        Outcome first = examine(subject, probe).get("three");
        Outcome second = examine(subject, probe).get("three");
        assertEquals(Ending.WRONG_RESULT, first.ending());
        assertEquals(columns(first), columns(second));
    }
}
