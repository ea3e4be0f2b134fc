package interleave.queue.tests;

import static java.util.concurrent.TimeUnit.DAYS;
import static java.util.concurrent.TimeUnit.SECONDS;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.queue.BoundedQueue;
import interleave.queue.QueueClosedException;
import interleave.queue.ResultQueue;
import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** What every course would test first: one thread, and no tool. */
@Tag("part:fifo")
class OneThreadTest {
    private static final int CALLS = 10_000;

    @OneRun
    @DisplayName("does what a list does, in 10 000 random calls")
    void model() throws InterruptedException {
        Random random = new Random(1);
        ResultQueue<Integer> queue = new BoundedQueue<>(3);
        ArrayDeque<Integer> model = new ArrayDeque<>();
        for (int i = 0; i < CALLS; i++) {
            if (random.nextBoolean()) {
                boolean room = model.size() < 3;
                Expect.equal("offer", room, queue.offer(i, 0, SECONDS));
                if (room) {
                    model.add(i);
                }
            } else {
                Expect.equal("poll", model.poll(), queue.poll(0, SECONDS));
            }
            Expect.equal("size", model.size(), queue.size());
        }
    }

    @OneRun
    @DisplayName("put and take keep the order")
    void order() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(2);
        queue.put("a");
        queue.put("b");
        Expect.equal("first", "a", queue.take());
        Expect.equal("second", "b", queue.take());
    }

    @OneRun
    @DisplayName("has the capacity it was given")
    void capacity() throws InterruptedException {
        for (int capacity : new int[] {1, 2, 5}) {
            ResultQueue<Integer> queue = new BoundedQueue<>(capacity);
            Expect.equal("capacity", capacity, queue.capacity());
            for (int i = 0; i < capacity; i++) {
                Expect.that(queue.offer(i, 0, SECONDS), "no room for element " + i + " of " + capacity);
            }
            Expect.that(!queue.offer(capacity, 0, SECONDS), "takes more than its capacity of " + capacity);
        }
    }

    @OneRun
    @DisplayName("refuses a capacity below 1")
    void noCapacity() {
        for (int capacity : new int[] {0, -1}) {
            Expect.toThrow(
                    "capacity " + capacity, IllegalArgumentException.class, () -> new BoundedQueue<Integer>(capacity));
        }
    }

    @OneRun
    @DisplayName("refuses null")
    void noNull() {
        ResultQueue<String> queue = new BoundedQueue<>(2);
        Expect.toThrow("put(null)", NullPointerException.class, () -> queue.put(null));
        Expect.toThrow("offer(null)", NullPointerException.class, () -> queue.offer(null, 0, SECONDS));
        Expect.equal("size", 0, queue.size());
    }

    @OneRun
    @DisplayName("does not wait for a time of 0 or less")
    void noTime() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        Expect.equal("poll(0)", null, queue.poll(0, SECONDS));
        Expect.equal("poll(-1)", null, queue.poll(-1, DAYS));
        queue.put("a");
        Expect.equal("offer(0)", false, queue.offer("b", 0, SECONDS));
        Expect.equal("offer(-1)", false, queue.offer("b", -1, DAYS));
    }

    @OneRun
    @DisplayName("lets a closed queue be drained, and nothing in")
    void closed() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(3);
        queue.put("a");
        queue.put("b");
        Expect.equal("isClosed", false, queue.isClosed());
        queue.close();
        queue.close();
        Expect.equal("isClosed", true, queue.isClosed());
        Expect.toThrow("put", QueueClosedException.class, () -> queue.put("c"));
        Expect.toThrow("offer", QueueClosedException.class, () -> queue.offer("c", 1, SECONDS));
        Expect.equal("take", "a", queue.take());
        Expect.equal("poll", "b", queue.poll(1, SECONDS));
        Expect.toThrow("take, empty", QueueClosedException.class, queue::take);
        Expect.equal("poll, empty", null, queue.poll(1, DAYS));
    }
}
