package interleave.queue.tests;

import static java.util.concurrent.TimeUnit.HOURS;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.conduct.Action;
import interleave.queue.BoundedQueue;
import interleave.queue.QueueClosedException;
import interleave.queue.ResultQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:close")
class ClosingTest {
    private static final int ROUNDS = 100;
    private static final int WAITING = 4;

    @OneRun
    @DisplayName("close wakes all that wait in take")
    void take() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        closeWakes(queue, () -> Expect.toThrow("take", QueueClosedException.class, queue::take));
        Expect.equal("size() at the end", 0, queue.size());
    }

    @OneRun
    @DisplayName("close wakes all that wait in put")
    void put() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        queue.put("a");
        closeWakes(queue, () -> Expect.toThrow("put", QueueClosedException.class, () -> queue.put("b")));
        Expect.equal("take", "a", queue.take());
        Expect.equal("size() at the end", 0, queue.size());
    }

    @OneRun
    @DisplayName("close wakes all that wait in poll")
    void poll() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        closeWakes(queue, () -> Expect.equal("poll", null, queue.poll(1, HOURS)));
    }

    @OneRun
    @DisplayName("close wakes all that wait in offer")
    void offer() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        queue.put("a");
        closeWakes(queue, () -> Expect.toThrow("offer", QueueClosedException.class, () -> queue.offer("b", 1, HOURS)));
        Expect.equal("size() at the end", 1, queue.size());
    }

    private static void closeWakes(ResultQueue<String> queue, Action call) throws InterruptedException {
        Threads threads = new Threads();
        for (int i = 0; i < WAITING; i++) {
            threads.start(call);
        }
        threads.settle();
        queue.close();
        threads.join();
    }

    @OneRun
    @DisplayName("what was put in before close comes out, in 100 rounds with 2 producers and 2 consumers")
    void amidTraffic() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            ResultQueue<Integer> queue = new BoundedQueue<>(2);
            AtomicInteger put = new AtomicInteger();
            AtomicInteger taken = new AtomicInteger();
            Threads threads = new Threads();
            for (int i = 0; i < 2; i++) {
                threads.start(() -> untilClosed(put, () -> queue.put(1)));
                threads.start(() -> untilClosed(taken, queue::take));
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(2_000_000));
            queue.close();
            threads.join();
            Expect.equal("elements that came out", put.get(), taken.get());
        }
    }

    private static void untilClosed(AtomicInteger count, Action call) throws Throwable {
        try {
            while (true) {
                call.run();
                count.incrementAndGet();
            }
        } catch (QueueClosedException end) {
            return;
        }
    }
}
