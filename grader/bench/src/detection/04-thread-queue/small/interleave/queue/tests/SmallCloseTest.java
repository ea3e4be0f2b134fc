package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.SECONDS;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.conduct.Action;
import interleave.queue.BoundedQueue;
import interleave.queue.QueueClosedException;
import interleave.queue.ResultQueue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Close beside one or two calls; a call that waits for ever hangs the test. */
@Tag("part:close")
class SmallCloseTest {
    private static final String CLOSED = "closed";

    /** What calls gave, each in a place of its own. */
    private final String[] gave = new String[2];

    private static ResultQueue<String> queue(int capacity) {
        return shared("queue", new BoundedQueue<String>(capacity));
    }

    @EverySchedule(waits = true)
    @DisplayName("isClosed() while another thread closes")
    void isClosed() {
        ResultQueue<String> queue = queue(1);
        together(queue::close, () -> gave[0] = String.valueOf(queue.isClosed()));
        Expect.equal("isClosed() afterwards", true, queue.isClosed());
    }

    @EverySchedule(waits = true)
    @DisplayName("close, and a put into an empty queue")
    void closeAndPut() throws InterruptedException {
        ResultQueue<String> queue = queue(1);
        together(queue::close, () -> gave[0] = told(() -> queue.put("a")));
        Expect.equal("poll afterwards", gave[0] == null ? "a" : null, queue.poll(0, SECONDS));
    }

    @EverySchedule(waits = true)
    @DisplayName("close wakes two that take")
    void closeAndTake() {
        ResultQueue<String> queue = queue(1);
        together(queue::close, () -> gave[0] = told(queue::take), () -> gave[1] = told(queue::take));
        Expect.equal("take", List.of(CLOSED, CLOSED), Arrays.asList(gave[0], gave[1]));
    }

    @EverySchedule(waits = true)
    @DisplayName("close wakes two that put")
    void closeAndWaitingPut() throws InterruptedException {
        ResultQueue<String> queue = queue(1);
        queue.put("a");
        together(queue::close, () -> gave[0] = told(() -> queue.put("b")), () -> gave[1] = told(() -> queue.put("c")));
        Expect.equal("put", List.of(CLOSED, CLOSED), Arrays.asList(gave[0], gave[1]));
        Expect.equal("size()", 1, queue.size());
    }

    private static String told(Action call) throws Throwable {
        try {
            call.run();
            return null;
        } catch (QueueClosedException closed) {
            return CLOSED;
        }
    }
}
