package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.HOURS;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.Timeline;
import interleave.kit.conduct.Action;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import interleave.queue.Workers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:rules")
@DisplayName("By the rules,")
class RulesTest {
    /** A wake-up too many may have many reasons; one each few milliseconds has one. */
    private static final int FEW = 2;

    private static final List<Duration> STRETCHES =
            List.of(Duration.ofMillis(20), Duration.ofSeconds(2), Duration.ofMinutes(10));

    @EverySchedule(waits = true)
    @DisplayName("every method is written")
    void everyMethodIsWritten() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(3));
        together(() -> {
            queue.put("a");
            queue.offer("b", 1, HOURS);
            queue.capacity();
            queue.size();
            queue.take();
            queue.poll(1, HOURS);
            queue.close();
            queue.isClosed();
            Workers.map(input -> input, List.of("a"), 1);
        });
    }

    @OneRun
    @DisplayName("queue and threads are your own, not the JDK's")
    void ownWork() {
        List<String> tools = Forbidden.tools(Written.classes());
        Expect.that(tools.isEmpty(), "this is what you are to write yourself: " + tools);
    }

    @OneRun
    @DisplayName("nothing sleeps, yields or hints at spinning")
    void noSleeping() {
        List<String> calls = Forbidden.timeCalls(Written.classes());
        Expect.that(calls.isEmpty(), "a thread that has to wait is to be woken, not to come back and look: " + calls);
    }

    private int woken;

    @EverySchedule(waits = true)
    @DisplayName("who waits in take waits until somebody wakes it")
    void takeDoesNotPoll() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt take = Attempt.of("take()", queue::take);
        together(take::make, () -> {
            watch();
            release(take, () -> queue.put("a"));
        });
        expectFew(take);
    }

    @EverySchedule(waits = true)
    @DisplayName("who waits in put waits until somebody wakes it")
    void putDoesNotPoll() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt put = Attempt.to("put(b)", () -> queue.put("b"));
        together(() -> queue.put("a"));
        together(put::make, () -> {
            watch();
            release(put, queue::take);
        });
        expectFew(put);
    }

    @EverySchedule(waits = true)
    @DisplayName("who waits in poll waits until somebody wakes it, or its time is over")
    void pollDoesNotPoll() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt poll = Attempt.of("poll(1, HOURS)", () -> queue.poll(1, HOURS));
        together(poll::make, () -> {
            watch();
            release(poll, () -> queue.put("a"));
        });
        expectFew(poll);
    }

    @EverySchedule(waits = true)
    @DisplayName("who waits in offer waits until somebody wakes it, or its time is over")
    void offerDoesNotPoll() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Attempt offer = Attempt.of("offer(b, 1, HOURS)", () -> queue.offer("b", 1, HOURS));
        together(() -> queue.put("a"));
        together(offer::make, () -> {
            watch();
            release(offer, queue::take);
        });
        expectFew(offer);
    }

    private void watch() throws InterruptedException {
        woken = wakeUps();
    }

    /** Counts the wake-ups of thread 1 until they are too many, or a long time is over. */
    static int wakeUps() throws InterruptedException {
        int woken = 0;
        for (Duration stretch : STRETCHES) {
            if (woken <= FEW) {
                Timeline.pass(stretch);
                woken = Timeline.wokenByItself(1);
            }
        }
        return woken;
    }

    /** Lets thread 1 come to its end, whichever of two ways it can be woken in. */
    private static void release(Attempt waiting, Action otherwise) throws Throwable {
        Timeline.interrupt(1);
        Timeline.pass(Duration.ofMillis(20));
        if (!waiting.hasEnded()) {
            otherwise.run();
        }
    }

    private void expectFew(Attempt call) {
        expectFew(call, woken);
    }

    static void expectFew(Attempt call, int woken) {
        Expect.that(
                woken <= FEW,
                call.text() + " had to wait, and while nobody did anything its thread ran " + woken
                        + " times to look: a thread that waits is to be woken");
    }
}
