package interleave.queue.tests;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.conduct.Action;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import interleave.queue.tests.Traffic.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:blocking")
class InterruptTest {

    @OneRun
    @DisplayName("a thread that waits and is interrupted throws InterruptedException")
    void waiting() throws Throwable {
        ResultQueue<String> empty = new BoundedQueue<>(1);
        ResultQueue<String> full = new BoundedQueue<>(1);
        full.put("a");
        List<Action> calls =
                List.of(empty::take, () -> empty.poll(1, HOURS), () -> full.put("b"), () -> full.offer("b", 1, HOURS));
        for (Action call : calls) {
            Threads threads = new Threads();
            Thread waiting = threads.start(() -> Expect.toThrow("the call", InterruptedException.class, call));
            threads.settle();
            waiting.interrupt();
            threads.join();
            Expect.equal("size() of the empty queue", 0, empty.size());
            Expect.equal("size() of the full queue", 1, full.size());
        }
        Expect.equal("take() from the full queue", "a", full.take());
    }

    @OneRun
    @DisplayName("2 producers, 2 consumers, all of them interrupted now and then")
    void amidTraffic() throws InterruptedException {
        Traffic traffic = new Traffic(new BoundedQueue<>(1), 2, 2);
        Threads threads = new Threads();
        List<Thread> working = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        traffic.start(
                threads,
                (queue, item) -> {
                    enlist(working);
                    putAtLast(queue, item);
                },
                queue -> {
                    enlist(working);
                    return takeAtLast(queue);
                });
        Thread interrupter = new Thread(() -> interruptAny(working, done));
        interrupter.setDaemon(true);
        interrupter.start();
        try {
            threads.join();
        } finally {
            done.set(true);
        }
        interrupter.join();
        traffic.expectAll();
    }

    private static void putAtLast(ResultQueue<Item> queue, Item item) {
        while (true) {
            try {
                queue.put(item);
                return;
            } catch (InterruptedException unchanged) {
                Thread.onSpinWait();
            }
        }
    }

    private static Item takeAtLast(ResultQueue<Item> queue) {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException unchanged) {
                Thread.onSpinWait();
            }
        }
    }

    private static void enlist(List<Thread> working) {
        synchronized (working) {
            if (!working.contains(Thread.currentThread())) {
                working.add(Thread.currentThread());
            }
        }
    }

    private static void interruptAny(List<Thread> working, AtomicBoolean done) {
        while (!done.get()) {
            LockSupport.parkNanos(SECONDS.toNanos(1) / 10_000);
            synchronized (working) {
                if (!working.isEmpty()) {
                    working.get(ThreadLocalRandom.current().nextInt(working.size()))
                            .interrupt();
                }
            }
        }
    }
}
