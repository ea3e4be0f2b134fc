package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.Draw;
import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Nothing here depends on time; on the order of elements only where that is right with one thread. */
@Tag("part:interleavings")
@DisplayName("In every order of steps (more),")
class HiddenInterleavingsTest {

    @EverySchedule(waits = true)
    @DisplayName("two waiting producers both go on when two places become free")
    void twoPlacesForTwoWaiting() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        Attempt one = Attempt.of("take()", queue::take);
        Attempt other = Attempt.of("take()", queue::take);
        together(() -> {
            queue.put("a");
            queue.put("b");
        });
        together(() -> queue.put("c"), () -> queue.put("d"), () -> {
            Timeline.untilOthersWait();
            one.make();
            other.make();
        });
        Taken.expect(queue, Stream.of("a", "b", "c", "d"), one, other);
    }

    @EverySchedule(waits = true)
    @DisplayName("two waiting producers are served by two consumers, one place between them")
    void mixedWaiters() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt one = Attempt.of("take()", queue::take);
        Attempt other = Attempt.of("take()", queue::take);
        together(() -> queue.put("a"));
        together(
                () -> queue.put("b"),
                () -> queue.put("c"),
                () -> {
                    Timeline.untilOthersWait();
                    one.make();
                },
                () -> {
                    Timeline.untilOthersWait();
                    other.make();
                });
        Taken.expect(queue, Stream.of("a", "b", "c"), one, other);
    }

    @EverySchedule(waits = true)
    @DisplayName("of two producers one is interrupted when a place becomes free: one of them gets it")
    void interruptedWhenServed() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt one = Attempt.to("put(b)", () -> queue.put("b"));
        Attempt other = Attempt.to("put(c)", () -> queue.put("c"));
        Attempt take = Attempt.of("take()", queue::take);
        Attempt last = Attempt.of("take()", queue::take);
        boolean[] served = new boolean[1];
        together(() -> queue.put("a"));
        together(
                one::make,
                other::make,
                () -> {
                    Timeline.untilOthersWait();
                    take.make();
                    Timeline.pass(Duration.ofMillis(20));
                    served[0] = one.hasReturned() || other.hasReturned();
                    last.make();
                },
                () -> {
                    Timeline.untilOthersWait();
                    Timeline.interrupt(1);
                });
        Expect.that(served[0], "thread 1 was interrupted, and thread 2 slept on beside a free place");
        Expect.that(!other.wasInterrupted(), "thread 2 threw InterruptedException, but nobody interrupted it");
        Stream<String> put = one.hasReturned() ? Stream.of("a", "b", "c") : Stream.of("a", "c");
        Taken.expect(queue, put, take, last);
    }

    @EverySchedule(waits = true, draws = 5)
    @DisplayName("calls of three threads, drawn from the seed, fit into some order")
    void drawn(Draw draw) {
        Mix mix = new Mix(draw);
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(mix.capacity()));
        List<Recorded> threads = mix.threads().stream().map(calls -> new Recorded(queue, calls)).toList();
        together(threads.get(0)::run, threads.get(1)::run, threads.get(2)::run);
        Recorded.expectSomeOrder(queue, mix.capacity(), threads);
    }
}
