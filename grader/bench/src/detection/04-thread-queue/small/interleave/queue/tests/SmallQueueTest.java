package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.SECONDS;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/**
 * One or two threads on each side, one or two calls each; a call that waits for ever hangs the test. No call
 * waits for a time: neither tool has a model of time, and Lincheck calls a right queue's timed wait a livelock.
 */
@Tag("part:interleavings")
class SmallQueueTest {
    /** What calls gave, each in a place of its own. */
    private final String[] gave = new String[4];

    private static ResultQueue<String> queue(int capacity) {
        return shared("queue", new BoundedQueue<String>(capacity));
    }

    @EverySchedule(waits = true)
    @DisplayName("1 producer, 1 consumer")
    void oneAndOne() {
        ResultQueue<String> queue = queue(1);
        together(
                () -> {
                    queue.put("a");
                    queue.put("b");
                },
                () -> {
                    gave[0] = queue.take();
                    gave[1] = queue.take();
                });
        Expect.equal("taken", List.of("a", "b"), List.of(gave[0], gave[1]));
    }

    @EverySchedule(waits = true)
    @DisplayName("2 producers, 1 consumer")
    void twoAndOne() {
        ResultQueue<String> queue = queue(1);
        together(() -> queue.put("a"), () -> queue.put("b"), () -> {
            gave[0] = queue.take();
            gave[1] = queue.take();
        });
        expectBoth();
    }

    @EverySchedule(waits = true)
    @DisplayName("1 producer, 2 consumers")
    void oneAndTwo() {
        ResultQueue<String> queue = queue(1);
        together(
                () -> {
                    queue.put("a");
                    queue.put("b");
                },
                () -> gave[0] = queue.take(),
                () -> gave[1] = queue.take());
        expectBoth();
    }

    @EverySchedule(waits = true)
    @DisplayName("2 producers, 2 consumers")
    void twoAndTwo() {
        ResultQueue<String> queue = queue(1);
        together(
                () -> queue.put("a"), () -> queue.put("b"), () -> gave[0] = queue.take(), () -> gave[1] = queue.take());
        expectBoth();
    }

    @EverySchedule(waits = true)
    @DisplayName("one puts and one takes, with room and an element")
    void putAndTake() throws InterruptedException {
        ResultQueue<String> queue = queue(2);
        queue.put("a");
        together(() -> queue.put("b"), () -> gave[0] = queue.take());
        Expect.equal("take", "a", gave[0]);
        Expect.equal("size()", 1, queue.size());
        Expect.equal("take afterwards", "b", queue.poll(0, SECONDS));
    }

    private void expectBoth() {
        List<String> taken = Arrays.asList(gave[0], gave[1]);
        Expect.that(taken.contains("a") && taken.contains("b"), "taken " + taken + " instead of a and b");
    }

    @EverySchedule(waits = true)
    @DisplayName("two offers, one place")
    void twoOffers() {
        ResultQueue<String> queue = queue(1);
        together(
                () -> gave[0] = String.valueOf(queue.offer("a", 0, SECONDS)),
                () -> gave[1] = String.valueOf(queue.offer("b", 0, SECONDS)));
        Expect.that(!gave[0].equals(gave[1]), "both offers gave " + gave[0]);
        Expect.equal("size()", 1, queue.size());
    }

    @EverySchedule(waits = true)
    @DisplayName("two polls, one element")
    void twoPolls() throws InterruptedException {
        ResultQueue<String> queue = queue(1);
        queue.put("a");
        together(() -> gave[0] = queue.poll(0, SECONDS), () -> gave[1] = queue.poll(0, SECONDS));
        Expect.that((gave[0] == null) != (gave[1] == null), "the polls gave " + gave[0] + " and " + gave[1]);
        Expect.equal("size()", 0, queue.size());
    }

    @EverySchedule(waits = true)
    @DisplayName("size() while another thread puts and takes")
    void size() {
        ResultQueue<String> queue = queue(2);
        together(
                () -> {
                    queue.put("a");
                    gave[1] = queue.take();
                },
                () -> gave[0] = String.valueOf(queue.size()));
        Expect.oneOf("size()", List.of("0", "1"), gave[0]);
    }

    @EverySchedule(waits = true)
    @DisplayName("take is interrupted, or gets the element")
    void interruptedTake() throws InterruptedException {
        ResultQueue<String> queue = queue(1);
        together(() -> gave[0] = takeOrInterrupted(queue), () -> {
            Timeline.interrupt(1);
            queue.put("a");
        });
        String left = queue.poll(0, SECONDS);
        Expect.equal("the element is left in the queue", gave[0].equals("interrupted") ? "a" : null, left);
    }

    private static String takeOrInterrupted(ResultQueue<String> queue) {
        try {
            return queue.take();
        } catch (InterruptedException told) {
            return "interrupted";
        }
    }
}
