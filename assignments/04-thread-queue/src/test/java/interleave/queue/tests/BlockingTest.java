package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** One thread waits, and only then another one acts: who overtakes whom is not the question here. */
@Tag("part:blocking")
@DisplayName("Who has to wait")
class BlockingTest {
    private boolean early;

    @EverySchedule(waits = true)
    @DisplayName("in take waits while the queue is empty, and gets the element that comes")
    void takeWaits() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt take = Attempt.of("take()", queue::take);
        together(take::make, () -> {
            Timeline.pass(Duration.ofMillis(20));
            early = take.hasEnded();
            queue.put("a");
        });
        Expect.that(!early, "take() returned while the queue was empty");
        take.expect("a");
    }

    @EverySchedule(waits = true)
    @DisplayName("in put waits while the queue is full, and goes on when there is room")
    void putWaits() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt put = Attempt.to("put(b)", () -> queue.put("b"));
        Attempt first = Attempt.of("take()", queue::take);
        Attempt second = Attempt.of("take()", queue::take);
        together(() -> queue.put("a"));
        together(put::make, () -> {
            Timeline.pass(Duration.ofMillis(20));
            early = put.hasEnded();
            first.make();
            Timeline.untilOthersWait();
            second.make();
        });
        Expect.that(!early, "put(b) returned while the queue, of capacity 1, was full");
        put.expectReturned();
        first.expect("a");
        second.expect("b");
    }

    @EverySchedule(waits = true)
    @DisplayName("in poll gets the element that comes in time")
    void pollWaits() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt poll = Attempt.of("poll(50, MILLISECONDS)", () -> queue.poll(50, MILLISECONDS));
        together(poll::make, () -> {
            Timeline.pass(Duration.ofMillis(20));
            early = poll.hasEnded();
            queue.put("a");
        });
        Expect.that(!early, "poll(50, MILLISECONDS) did not wait for the 20 ms until an element came");
        poll.expect("a");
    }

    @EverySchedule(waits = true)
    @DisplayName("in offer gets the place that becomes free in time")
    void offerWaits() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt offer = Attempt.of("offer(b, 50, MILLISECONDS)", () -> queue.offer("b", 50, MILLISECONDS));
        Attempt take = Attempt.of("take()", queue::take);
        together(() -> queue.put("a"));
        together(offer::make, () -> {
            Timeline.pass(Duration.ofMillis(20));
            early = offer.hasEnded();
            take.make();
        });
        Expect.that(!early, "offer(b, 50, MILLISECONDS) did not wait for the 20 ms until there was room");
        offer.expect(true);
        take.expect("a");
        Expect.equal("size() at the end", 1, queue.size());
    }

    @EverySchedule(waits = true)
    @DisplayName("in poll or offer gives up when its time is over, whatever the unit")
    void givesUpInTime() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt poll = Attempt.of("poll(50000, MICROSECONDS)", () -> queue.poll(50_000, MICROSECONDS));
        Attempt offer = Attempt.of("offer(b, 50, MILLISECONDS)", () -> queue.offer("b", 50, MILLISECONDS));
        together(() -> {
            poll.make();
            queue.put("a");
            offer.make();
        });
        poll.expect(null);
        poll.expectTook(Duration.ofMillis(50));
        offer.expect(false);
        offer.expectTook(Duration.ofMillis(50));
        Expect.equal("size() at the end", 1, queue.size());
    }

    @EverySchedule(waits = true)
    @DisplayName("in poll waits no longer because an element came that somebody else took")
    void wakingUpIsNoNewStart() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt poll = Attempt.of("poll(60, MILLISECONDS)", () -> queue.poll(60, MILLISECONDS));
        together(poll::make, () -> {
            Timeline.pass(Duration.ofMillis(50));
            queue.put("a");
            queue.poll(0, MILLISECONDS);
        });
        if (poll.returned() == null) {
            poll.expect(null);
            poll.expectTook(Duration.ofMillis(60));
        } else {
            poll.expect("a");
        }
    }

    @EverySchedule(waits = true)
    @DisplayName("in take and is interrupted leaves with InterruptedException, and the queue goes on")
    void interruptedTake() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt take = Attempt.of("take()", queue::take);
        Attempt later = Attempt.of("take() of another thread", queue::take);
        together(take::make, () -> {
            Timeline.untilOthersWait();
            Timeline.interrupt(1);
            Timeline.untilOthersWait();
            queue.put("a");
            later.make();
        });
        take.expectThrown(InterruptedException.class);
        later.expect("a");
    }

    @EverySchedule(waits = true)
    @DisplayName("in put and is interrupted leaves with InterruptedException, and its element is not there")
    void interruptedPut() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt put = Attempt.to("put(b)", () -> queue.put("b"));
        Attempt take = Attempt.of("take()", queue::take);
        Attempt rest = Attempt.of("poll(0, MILLISECONDS) at the end", () -> queue.poll(0, MILLISECONDS));
        together(() -> queue.put("a"));
        together(put::make, () -> {
            Timeline.untilOthersWait();
            Timeline.interrupt(1);
            Timeline.untilOthersWait();
            take.make();
        });
        together(rest::make);
        put.expectThrown(InterruptedException.class);
        take.expect("a");
        rest.expect(null);
    }
}
