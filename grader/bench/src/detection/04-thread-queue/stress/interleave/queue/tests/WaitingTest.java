package interleave.queue.tests;

import static java.util.concurrent.TimeUnit.DAYS;
import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.conduct.Action;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Times are asked for roughly: a machine may be busy. */
@Tag("part:blocking")
class WaitingTest {
    private static final long EARLY_MILLIS = 10;
    private static final long LATE_MILLIS = 2_000;
    private static final long LATE_AMID_TRAFFIC_MILLIS = 800;

    @OneRun
    @DisplayName("poll gives up after about its time")
    void pollTime() throws Throwable {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        expectTime(100, () -> Expect.equal("poll", null, queue.poll(100, MILLISECONDS)));
        expectTime(100, () -> Expect.equal("poll", null, queue.poll(100_000, MICROSECONDS)));
        expectTime(0, () -> Expect.equal("poll", null, queue.poll(300, MICROSECONDS)));
    }

    @OneRun
    @DisplayName("offer gives up after about its time")
    void offerTime() throws Throwable {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        queue.put("a");
        expectTime(100, () -> Expect.equal("offer", false, queue.offer("b", 100, MILLISECONDS)));
        expectTime(100, () -> Expect.equal("offer", false, queue.offer("b", 100_000, MICROSECONDS)));
        expectTime(0, () -> Expect.equal("offer", false, queue.offer("b", 300, MICROSECONDS)));
    }

    @OneRun
    @DisplayName("poll and offer wait for what comes in time, however long the time")
    void comesInTime() throws InterruptedException {
        for (TimeUnit unit : List.of(HOURS, DAYS, NANOSECONDS)) {
            long time = unit == HOURS ? 1 : Long.MAX_VALUE;
            ResultQueue<String> queue = new BoundedQueue<>(1);
            Threads threads = new Threads();
            threads.start(() -> Expect.equal("poll", "a", queue.poll(time, unit)));
            threads.settle();
            queue.put("a");
            threads.join();
            queue.put("b");
            threads.start(() -> Expect.equal("offer", true, queue.offer("c", time, unit)));
            threads.settle();
            Expect.equal("take", "b", queue.take());
            threads.join();
        }
    }

    @OneRun
    @DisplayName("of three that poll, two wait on when one element comes")
    void othersWaitOn() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        AtomicInteger got = new AtomicInteger();
        Threads threads = new Threads();
        for (int i = 0; i < 3; i++) {
            threads.start(() -> {
                long start = System.nanoTime();
                if (queue.poll(300, MILLISECONDS) != null) {
                    got.incrementAndGet();
                } else {
                    expectMillis(300, System.nanoTime() - start);
                }
            });
        }
        threads.settle();
        queue.put("a");
        threads.join();
        Expect.equal("threads that got the element", 1, got.get());
    }

    @OneRun
    @DisplayName("poll gives up in time although elements come, and are gone again")
    void pollAmidTraffic() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        AtomicBoolean done = new AtomicBoolean();
        Threads passing = new Threads();
        passing.start(() -> {
            while (!done.get()) {
                Thread.sleep(50);
                queue.put("a");
                queue.poll(0, MILLISECONDS);
            }
        });
        Threads polling = new Threads();
        polling.start(() -> {
            for (int i = 0; i < 10; i++) {
                long start = System.nanoTime();
                boolean inVain = queue.poll(200, MILLISECONDS) == null;
                expectMillis(inVain ? 200 : 0, System.nanoTime() - start, 200 + LATE_AMID_TRAFFIC_MILLIS);
            }
        });
        try {
            polling.join();
        } finally {
            done.set(true);
        }
        passing.join();
    }

    private static void expectTime(long millis, Action action) throws Throwable {
        long start = System.nanoTime();
        action.run();
        expectMillis(millis, System.nanoTime() - start);
    }

    private static void expectMillis(long millis, long nanos) {
        expectMillis(millis, nanos, millis + LATE_MILLIS);
    }

    private static void expectMillis(long least, long nanos, long most) {
        long took = nanos / 1_000_000;
        Expect.that(
                took >= least - EARLY_MILLIS && took <= most,
                "it took " + took + " ms instead of " + least + " to " + most);
    }
}
