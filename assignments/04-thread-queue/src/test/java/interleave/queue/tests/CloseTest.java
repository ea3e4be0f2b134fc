package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.BoundedQueue;
import interleave.queue.QueueClosedException;
import interleave.queue.ResultQueue;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:close")
@DisplayName("When a queue is closed,")
class CloseTest {

    @EverySchedule(waits = true)
    @DisplayName("nothing more is put in: put and offer throw QueueClosedException")
    void nothingComesIn() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(3));
        Attempt put = Attempt.to("put(b)", () -> queue.put("b"));
        Attempt offer = Attempt.of("offer(c, 20, MILLISECONDS)", () -> queue.offer("c", 20, MILLISECONDS));
        together(() -> {
            queue.put("a");
            Expect.equal("isClosed() before close()", false, queue.isClosed());
            queue.close();
            Expect.equal("isClosed() after close()", true, queue.isClosed());
            put.make();
            offer.make();
        });
        put.expectThrown(QueueClosedException.class);
        offer.expectThrown(QueueClosedException.class);
        Expect.equal("size() after that, one element having been there before", 1, queue.size());
    }

    @EverySchedule(waits = true)
    @DisplayName("take gives what is left, and only then throws QueueClosedException")
    void takeDrains() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        Attempt first = Attempt.of("take()", queue::take);
        Attempt second = Attempt.of("take(), the queue being empty", queue::take);
        together(() -> {
            queue.put("a");
            queue.close();
            first.make();
            second.make();
        });
        first.expect("a");
        second.expectThrown(QueueClosedException.class);
    }

    @EverySchedule(waits = true)
    @DisplayName("poll gives what is left, and then null at once")
    void pollDrains() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        Attempt first = Attempt.of("poll(50, MILLISECONDS)", () -> queue.poll(50, MILLISECONDS));
        Attempt second =
                Attempt.of("poll(50, MILLISECONDS) of a closed, empty queue", () -> queue.poll(50, MILLISECONDS));
        together(() -> {
            queue.put("a");
            queue.close();
            first.make();
            second.make();
        });
        first.expect("a");
        second.expect(null);
        second.expectTookAtMost(Duration.ZERO);
    }

    @EverySchedule(waits = true)
    @DisplayName("two threads that wait in take both leave with QueueClosedException")
    void takersWakeUp() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt one = Attempt.of("take() of thread 1", queue::take);
        Attempt other = Attempt.of("take() of thread 2", queue::take);
        together(one::make, other::make, () -> {
            Timeline.untilOthersWait();
            queue.close();
        });
        one.expectThrown(QueueClosedException.class);
        other.expectThrown(QueueClosedException.class);
    }

    @EverySchedule(waits = true)
    @DisplayName("two threads that wait in put both leave with QueueClosedException, their elements not in")
    void puttersWakeUp() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt one = Attempt.to("put(b) of thread 1", () -> queue.put("b"));
        Attempt other = Attempt.to("put(c) of thread 2", () -> queue.put("c"));
        together(() -> queue.put("a"));
        together(one::make, other::make, () -> {
            Timeline.untilOthersWait();
            queue.close();
        });
        one.expectThrown(QueueClosedException.class);
        other.expectThrown(QueueClosedException.class);
        Expect.equal("elements that are left", "[a]", Taken.drain(queue).toString());
    }

    @EverySchedule(waits = true)
    @DisplayName("who waits in poll gets null, long before its time is over")
    void pollerWakesUp() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt poll = Attempt.of("poll(90, MILLISECONDS), closed after 10", () -> queue.poll(90, MILLISECONDS));
        together(poll::make, () -> {
            Timeline.pass(Duration.ofMillis(10));
            queue.close();
        });
        poll.expect(null);
        poll.expectTookAtMost(Duration.ofMillis(10));
    }

    @EverySchedule(waits = true)
    @DisplayName("who waits in offer leaves with QueueClosedException, long before its time is over")
    void offererWakesUp() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt offer =
                Attempt.of("offer(b, 90, MILLISECONDS), closed after 10", () -> queue.offer("b", 90, MILLISECONDS));
        together(() -> queue.put("a"));
        together(offer::make, () -> {
            Timeline.pass(Duration.ofMillis(10));
            queue.close();
        });
        offer.expectThrown(QueueClosedException.class);
        offer.expectTookAtMost(Duration.ofMillis(10));
        Expect.equal("elements that are left", "[a]", Taken.drain(queue).toString());
    }

    @EverySchedule(waits = true)
    @DisplayName("closing it again changes nothing")
    void closedTwice() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt take = Attempt.of("take()", queue::take);
        together(() -> {
            queue.put("a");
            queue.close();
            queue.close();
            Expect.equal("isClosed()", true, queue.isClosed());
            take.make();
            queue.close();
        });
        take.expect("a");
    }
}
