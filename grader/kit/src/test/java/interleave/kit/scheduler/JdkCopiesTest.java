package interleave.kit.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.exam.Fixture;
import interleave.kit.exam.Judge;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** On each JDK that the tests run on, for the JDK's own classes differ. */
@DisplayName("Inside the JDK's queues and pools, the scheduler")
class JdkCopiesTest {
    @TempDir
    Path folder;

    private Map<String, Outcome> examine(String subject, String probe) throws Exception {
        return new Fixture(folder)
                .onlyBy(Judge.SCHEDULER)
                .examine("public class Subject { " + subject + " }", "class Probe { " + probe + " }");
    }

    private static void assertAllPass(Map<String, Outcome> outcomes) {
        outcomes.forEach((test, outcome) ->
                assertEquals(Ending.PASSED, outcome.ending(), () -> test + ": " + outcome.message()));
    }

    @Test
    @DisplayName("lets correct code pass: blocking queues")
    void blockingQueues() throws Exception {
        assertAllPass(examine(
                "String pass(BlockingQueue<String> q, String e) throws Exception { q.put(e); return q.take(); }"
                        + made("array", "ArrayBlockingQueue<>(1)")
                        + made("linked", "LinkedBlockingQueue<>(1)")
                        + made("deque", "LinkedBlockingDeque<>(1)")
                        + made("priority", "PriorityBlockingQueue<>()")
                        + made("transfer", "LinkedTransferQueue<>()"),
                passing("array") + passing("linked") + passing("deque") + passing("priority") + passing("transfer")));
    }

    private static String made(String name, String type) {
        return " BlockingQueue<String> " + name + "() { return new " + type + "; }";
    }

    private static String passing(String name) {
        return " @EverySchedule(waits = true) void " + name + "() { Subject s = shared(\"s\", new Subject());"
                + " BlockingQueue<String> q = shared(\"q\", s." + name + "());"
                + " together(() -> Expect.that(s.pass(q, \"a\") != null, \"null\"), () -> s.pass(q, \"b\"));"
                + " Expect.equal(\"size\", 0, q.size()); }";
    }

    @Test
    @DisplayName("lets correct code pass: meeting points and pools")
    void pools() throws Exception {
        assertAllPass(
                examine(
                        """
                private final CyclicBarrier barrier = new CyclicBarrier(2);
                private final Phaser phaser = new Phaser(2);
                void meet() throws Exception { barrier.await(); }
                void arrive() { phaser.arriveAndAwaitAdvance(); }
                int pooled() throws Exception {
                    ExecutorService pool = Executors.newFixedThreadPool(2);
                    try {
                        Future<Integer> one = pool.submit(() -> 1);
                        Future<Integer> two = pool.submit(() -> 2);
                        return one.get() + two.get();
                    } finally { pool.shutdown(); pool.awaitTermination(1, TimeUnit.HOURS); }
                }""",
                        """
                @EverySchedule(waits = true) void barrier() {
                    Subject s = shared("s", new Subject()); together(s::meet, s::meet);
                }
                @EverySchedule(waits = true) void phaser() {
                    Subject s = shared("s", new Subject()); together(s::arrive, s::arrive);
                }
                @EverySchedule(waits = true) void pool() {
                    Subject s = shared("s", new Subject()); together(() -> Expect.equal("sum", 3, s.pooled()));
                }"""));
    }

    @Test
    @EnabledForJreRange(
            max = JRE.JAVA_17,
            disabledReason = "later JDKs' classes ask a pool for help that is not copied")
    @DisplayName("lets correct code pass: futures and direct hand-over")
    void onOldJdksOnly() throws Exception {
        assertAllPass(
                examine(
                        """
                private final SynchronousQueue<String> rendezvous = new SynchronousQueue<>();
                void give(String e) throws Exception { rendezvous.put(e); }
                String get() throws Exception { return rendezvous.take(); }
                int future() { return CompletableFuture.supplyAsync(() -> 1).thenCombine(
                    CompletableFuture.supplyAsync(() -> 2), Integer::sum).join(); }""",
                        """
                @EverySchedule(waits = true) void rendezvous() {
                    Subject s = shared("s", new Subject());
                    together(() -> s.give("a"), () -> Expect.equal("got", "a", s.get()));
                }
                @EverySchedule(waits = true) void future() {
                    Subject s = shared("s", new Subject()); together(() -> Expect.equal("sum", 3, s.future()));
                }"""));
    }

    @Test
    @DisplayName("switches threads between two calls, sees a deadlock, and runs a lock of the student's own")
    void wrongUse() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                private final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();
                private final ArrayBlockingQueue<String> full = new ArrayBlockingQueue<>(1);
                private final Own own = new Own();
                private int n;
                void addOnce() { if (queue.isEmpty()) queue.add("x"); }
                int size() { return queue.size(); }
                void putTwo() throws Exception { full.put("a"); full.put("b"); }
                void inc() { own.acquire(1); n++; own.release(1); }
                int n() { return n; }
                static final class Own extends AbstractQueuedSynchronizer {
                    @Override protected boolean tryAcquire(int none) { return compareAndSetState(0, 1); }
                    @Override protected boolean tryRelease(int none) { setState(0); return true; }
                }""",
                """
                @EverySchedule(waits = true) void once() {
                    Subject s = shared("s", new Subject());
                    together(s::addOnce, s::addOnce);
                    Expect.equal("size", 1, s.size());
                }
                @EverySchedule(waits = true) void full() {
                    Subject s = shared("s", new Subject()); together(s::putTwo);
                }
                @EverySchedule(races = true, waits = true) void own() {
                    Subject s = shared("s", new Subject());
                    together(s::inc, s::inc);
                    Expect.equal("n", 2, s.n());
                }""");
        assertEquals("size: expected 1, got 2", outcomes.get("once").message());
        assertEquals(
                Ending.DEADLOCK,
                outcomes.get("full").ending(),
                outcomes.get("full").message());
        assertEquals(
                Ending.PASSED, outcomes.get("own").ending(), outcomes.get("own").message());
    }
}
