package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Nothing here depends on the order of elements, or on time. */
@Tag("part:interleavings")
@DisplayName("In every order of steps,")
class InterleavingsTest {

    @EverySchedule(waits = true)
    @DisplayName("two producers and one consumer pass each element once")
    void twoProducers() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt first = Attempt.of("take()", queue::take);
        Attempt second = Attempt.of("take()", queue::take);
        together(() -> queue.put("a"), () -> queue.put("b"), () -> {
            first.make();
            second.make();
        });
        Taken.expect(queue, Stream.of("a", "b"), first, second);
    }

    @EverySchedule(waits = true)
    @DisplayName("one producer and two consumers pass each element once")
    void twoConsumers() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt one = Attempt.of("take()", queue::take);
        Attempt other = Attempt.of("take()", queue::take);
        together(
                () -> {
                    queue.put("a");
                    queue.put("b");
                },
                one::make,
                other::make);
        Taken.expect(queue, Stream.of("a", "b"), one, other);
    }

    @EverySchedule(waits = true)
    @DisplayName("two waiting consumers are served by two producers, one place between them")
    void mixedWaiters() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt one = Attempt.of("take()", queue::take);
        Attempt other = Attempt.of("take()", queue::take);
        together(
                one::make,
                other::make,
                () -> {
                    Timeline.untilOthersWait();
                    queue.put("a");
                },
                () -> {
                    Timeline.untilOthersWait();
                    queue.put("b");
                });
        Taken.expect(queue, Stream.of("a", "b"), one, other);
    }

    @EverySchedule(waits = true)
    @DisplayName("two waiting consumers both go on when two elements come, with room for both")
    void twoElementsForTwoWaiting() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        Attempt one = Attempt.of("take()", queue::take);
        Attempt other = Attempt.of("take()", queue::take);
        together(one::make, other::make, () -> {
            Timeline.untilOthersWait();
            queue.put("a");
            queue.put("b");
        });
        Taken.expect(queue, Stream.of("a", "b"), one, other);
    }

    private int seen;
    private int seenLater;

    @EverySchedule(waits = true)
    @DisplayName("size() is from 0 to capacity() while others put and take")
    void sizeInRange() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt take = Attempt.of("take()", queue::take);
        together(
                () -> {
                    queue.put("a");
                    queue.put("b");
                },
                take::make,
                () -> {
                    seen = queue.size();
                    seenLater = queue.size();
                });
        for (int size : new int[] {seen, seenLater}) {
            Expect.that(size >= 0 && size <= 1, "size() of a queue of capacity 1 was " + size);
        }
    }

    @EverySchedule(waits = true)
    @DisplayName("of two consumers one is interrupted when an element comes: one of them gets it")
    void interruptedWhenServed() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt one = Attempt.of("take()", queue::take);
        Attempt other = Attempt.of("take()", queue::take);
        boolean[] served = new boolean[1];
        together(
                one::make,
                other::make,
                () -> {
                    Timeline.untilOthersWait();
                    queue.put("a");
                    Timeline.pass(Duration.ofMillis(20));
                    served[0] = one.hasReturned() || other.hasReturned();
                    // So that the other one comes to its end too.
                    queue.offer("b", 0, MILLISECONDS);
                },
                () -> {
                    Timeline.untilOthersWait();
                    Timeline.interrupt(1);
                });
        Expect.that(served[0], "thread 1 was interrupted, and thread 2 slept on beside an element");
        Expect.that(!other.wasInterrupted(), "thread 2 threw InterruptedException, but nobody interrupted it");
        Taken.expect(queue, Stream.of("a", "b"), one, other);
    }
}
