package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.DAYS;
import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:blocking")
@DisplayName("Who has to wait (more)")
class HiddenBlockingTest {
    private boolean early;

    @EverySchedule(waits = true)
    @DisplayName("in poll waits for ever, if that is its timeout")
    void longestPoll() {
        for (TimeUnit unit : List.of(NANOSECONDS, DAYS)) {
            ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
            Attempt poll = Attempt.of("poll(Long.MAX_VALUE, " + unit + ")", () -> queue.poll(Long.MAX_VALUE, unit));
            together(poll::make, () -> {
                Timeline.pass(Duration.ofMillis(20));
                queue.put("a");
            });
            poll.expect("a");
        }
    }

    @EverySchedule(waits = true)
    @DisplayName("in offer waits for ever, if that is its timeout")
    void longestOffer() {
        for (TimeUnit unit : List.of(NANOSECONDS, DAYS)) {
            ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
            Attempt offer = Attempt.of(
                    "offer(b, Long.MAX_VALUE, " + unit + ")", () -> queue.offer("b", Long.MAX_VALUE, unit));
            Attempt take = Attempt.of("take()", queue::take);
            together(() -> queue.put("a"));
            together(offer::make, () -> {
                Timeline.pass(Duration.ofMillis(20));
                take.make();
            });
            offer.expect(true);
            take.expect("a");
        }
    }

    @EverySchedule(waits = true)
    @DisplayName("gives up also when its time is less than a millisecond")
    void shortTimes() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt poll = Attempt.of("poll(500, MICROSECONDS)", () -> queue.poll(500, MICROSECONDS));
        Attempt offer = Attempt.of("offer(b, 1, NANOSECONDS)", () -> queue.offer("b", 1, NANOSECONDS));
        together(() -> {
            poll.make();
            queue.put("a");
            offer.make();
        });
        poll.expect(null);
        poll.expectTook(Duration.ofNanos(500_000));
        offer.expect(false);
        offer.expectTook(Duration.ofNanos(1));
    }

    @EverySchedule(waits = true)
    @DisplayName("does not wait when its time is 0 or less")
    void noTime() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt poll = Attempt.of("poll(0, MILLISECONDS)", () -> queue.poll(0, MILLISECONDS));
        Attempt offer = Attempt.of("offer(b, -5, MILLISECONDS)", () -> queue.offer("b", -5, MILLISECONDS));
        together(() -> {
            poll.make();
            queue.put("a");
            offer.make();
        });
        poll.expect(null);
        poll.expectTook(Duration.ZERO);
        offer.expect(false);
        offer.expectTook(Duration.ZERO);
    }

    @EverySchedule(waits = true)
    @DisplayName("in offer waits no longer because a place became free that somebody else took")
    void wakingUpIsNoNewStart() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt offer = Attempt.of("offer(b, 60, MILLISECONDS)", () -> queue.offer("b", 60, MILLISECONDS));
        together(() -> queue.put("a"));
        together(offer::make, () -> {
            Timeline.pass(Duration.ofMillis(50));
            queue.poll(0, MILLISECONDS);
            queue.offer("c", 0, MILLISECONDS);
        });
        offer.expectReturned();
        if (offer.returned().equals(false)) {
            offer.expectTook(Duration.ofMillis(60));
        }
    }

    @EverySchedule(waits = true)
    @DisplayName("in poll and is interrupted leaves with InterruptedException, and the queue goes on")
    void interruptedPoll() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt poll = Attempt.of("poll(50, MILLISECONDS)", () -> queue.poll(50, MILLISECONDS));
        Attempt later = Attempt.of("take() of another thread", queue::take);
        together(poll::make, () -> {
            Timeline.pass(Duration.ofMillis(10));
            Timeline.interrupt(1);
            Timeline.untilOthersWait();
            early = poll.hasEnded();
            queue.put("a");
            later.make();
        });
        poll.expectThrown(InterruptedException.class);
        later.expect("a");
        Expect.that(early, "poll(50, MILLISECONDS) was interrupted after 10 ms and waited on");
    }

    @EverySchedule(waits = true)
    @DisplayName("in offer and is interrupted leaves with InterruptedException, and its element is not there")
    void interruptedOffer() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt offer = Attempt.of("offer(b, 50, MILLISECONDS)", () -> queue.offer("b", 50, MILLISECONDS));
        together(() -> queue.put("a"));
        together(offer::make, () -> {
            Timeline.pass(Duration.ofMillis(10));
            Timeline.interrupt(1);
        });
        offer.expectThrown(InterruptedException.class);
        Expect.equal("elements that are left", "[a]", Taken.drain(queue).toString());
    }

    @EverySchedule(waits = true)
    @DisplayName("having been interrupted before leaves with InterruptedException too")
    void interruptedBefore() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        List<Attempt> empty = List.of(
                Attempt.of("take(), interrupted before", queue::take),
                Attempt.of("poll(50, MILLISECONDS), interrupted before", () -> queue.poll(50, MILLISECONDS)));
        List<Attempt> full = List.of(
                Attempt.to("put(b), interrupted before", () -> queue.put("b")),
                Attempt.of("offer(b, 50, MILLISECONDS), interrupted before",
                        () -> queue.offer("b", 50, MILLISECONDS)));
        for (Attempt attempt : empty) {
            together(() -> interruptedFirst(attempt));
        }
        together(() -> queue.put("a"));
        for (Attempt attempt : full) {
            together(() -> interruptedFirst(attempt));
        }
        empty.forEach(attempt -> attempt.expectThrown(InterruptedException.class));
        full.forEach(attempt -> attempt.expectThrown(InterruptedException.class));
        Expect.equal("elements that are left", "[a]", Taken.drain(queue).toString());
    }

    private static void interruptedFirst(Attempt attempt) throws Exception {
        Timeline.interrupt(1);
        attempt.make();
    }
}
