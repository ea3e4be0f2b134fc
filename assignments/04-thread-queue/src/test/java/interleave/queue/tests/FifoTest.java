package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.SECONDS;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** One thread at work, which never has to wait: a call that waits all the same waits for ever. */
@Tag("part:fifo")
@DisplayName("With one thread, a queue")
class FifoTest {

    @EverySchedule(waits = true)
    @DisplayName("gives the elements in the order in which they were put in")
    void firstInFirstOut() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(3));
        together(() -> {
            queue.put("a");
            queue.put("b");
            Expect.equal("take() after put(a), put(b)", "a", queue.take());
            queue.put("c");
            queue.put("d");
            Expect.equal("take(), the second one", "b", queue.take());
            Expect.equal("take(), the third one", "c", queue.take());
            Expect.equal("take(), the fourth one", "d", queue.take());
        });
    }

    @EverySchedule(waits = true)
    @DisplayName("takes as many elements as its capacity, and no more")
    void holdsItsCapacity() {
        ResultQueue<Integer> queue = shared("queue", new BoundedQueue<Integer>(2));
        together(() -> {
            Expect.equal("capacity()", 2, queue.capacity());
            Expect.equal("size() of a new queue", 0, queue.size());
            Expect.equal("offer(1, 0, SECONDS), empty", true, queue.offer(1, 0, SECONDS));
            Expect.equal("offer(2, 0, SECONDS), one element in", true, queue.offer(2, 0, SECONDS));
            Expect.equal("offer(3, 0, SECONDS), full", false, queue.offer(3, 0, SECONDS));
            Expect.equal("size() of the full queue", 2, queue.size());
            Expect.equal("take() after that", (Integer) 1, queue.take());
            Expect.equal("size() after that", 1, queue.size());
        });
    }

    @EverySchedule(waits = true)
    @DisplayName("gives null at once from poll with no time to wait, when it is empty")
    void pollsNothing() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        together(() -> {
            Expect.equal("poll(0, SECONDS), empty", null, queue.poll(0, SECONDS));
            Expect.equal("poll(-1, SECONDS), empty", null, queue.poll(-1, SECONDS));
            queue.put("a");
            Expect.equal("poll(0, SECONDS) after put(a)", "a", queue.poll(0, SECONDS));
            Expect.equal("poll(0, SECONDS), empty again", null, queue.poll(0, SECONDS));
        });
    }

    @EverySchedule(waits = true)
    @DisplayName("refuses null, and stays as it was")
    void refusesNull() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        together(() -> {
            Expect.toThrow("put(null)", NullPointerException.class, () -> queue.put(null));
            Expect.toThrow("offer(null, 0, SECONDS)", NullPointerException.class, () -> queue.offer(null, 0, SECONDS));
            Expect.equal("size() after that", 0, queue.size());
            queue.put("a");
            Expect.equal("take() after put(a)", "a", queue.take());
        });
    }

    @EverySchedule(waits = true)
    @DisplayName("is not made with a capacity below 1")
    void refusesNoCapacity() {
        for (int capacity : new int[] {0, -1, Integer.MIN_VALUE}) {
            Expect.toThrow(
                    "new BoundedQueue(" + capacity + ")",
                    IllegalArgumentException.class,
                    () -> new BoundedQueue<String>(capacity));
        }
        Expect.equal("new BoundedQueue(1).capacity()", 1, new BoundedQueue<String>(1).capacity());
    }
}
