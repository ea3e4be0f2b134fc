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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:close")
@DisplayName("When a queue is closed (more),")
class HiddenCloseTest {

    @EverySchedule(waits = true)
    @DisplayName("a put at the same time has put its element in, or throws; never both, never neither")
    void putAndClose() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt put = Attempt.to("put(a)", () -> queue.put("a"));
        together(put::make, queue::close);
        Expect.equal("elements that are left, when put(a) " + (put.hasReturned() ? "returned" : "threw"),
                put.hasReturned() ? "[a]" : "[]", Taken.drain(queue).toString());
        if (!put.hasReturned()) {
            put.expectThrown(QueueClosedException.class);
        }
    }

    @EverySchedule(waits = true)
    @DisplayName("a full queue refuses at once, and other threads can go on using it")
    void fullQueue() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt put = Attempt.to("put(b), full and closed", () -> queue.put("b"));
        Attempt offer = Attempt.of("offer(b, 50, MILLISECONDS), full and closed",
                () -> queue.offer("b", 50, MILLISECONDS));
        Attempt take = Attempt.of("take() of another thread", queue::take);
        together(() -> {
            queue.put("a");
            queue.close();
        });
        together(put::make);
        together(offer::make);
        together(take::make);
        put.expectThrown(QueueClosedException.class);
        offer.expectThrown(QueueClosedException.class);
        take.expect("a");
    }

    @EverySchedule(waits = true)
    @DisplayName("those who wait in take and in poll leave, each in its own way")
    void takerAndPoller() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt take = Attempt.of("take()", queue::take);
        Attempt poll = Attempt.of("poll(50, MILLISECONDS)", () -> queue.poll(50, MILLISECONDS));
        together(take::make, poll::make, () -> {
            Timeline.untilOthersWait();
            queue.close();
            queue.close();
        });
        take.expectThrown(QueueClosedException.class);
        poll.expect(null);
    }

    @EverySchedule(waits = true)
    @DisplayName("those who wait in put and in offer leave, and what is in can still be taken")
    void putterAndOfferer() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt put = Attempt.to("put(b)", () -> queue.put("b"));
        Attempt offer = Attempt.of("offer(c, 50, MILLISECONDS)", () -> queue.offer("c", 50, MILLISECONDS));
        together(() -> queue.put("a"));
        together(put::make, offer::make, () -> {
            Timeline.untilOthersWait();
            queue.close();
        });
        put.expectThrown(QueueClosedException.class);
        offer.expectThrown(QueueClosedException.class);
        Expect.equal("elements that are left", "[a]", Taken.drain(queue).toString());
    }

    @EverySchedule(waits = true)
    @DisplayName("an empty one gives null from poll even without time to wait")
    void pollsNothing() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        Attempt first = Attempt.of("poll(50, MILLISECONDS)", () -> queue.poll(50, MILLISECONDS));
        Attempt second = Attempt.of("poll(0, MILLISECONDS)", () -> queue.poll(0, MILLISECONDS));
        together(() -> {
            queue.put("a");
            queue.close();
            first.make();
            second.make();
        });
        first.expect("a");
        second.expect(null);
    }
}
