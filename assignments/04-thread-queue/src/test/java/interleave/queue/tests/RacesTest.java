package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import interleave.kit.EverySchedule;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Looks at no result, and lets nobody wait for ever: a data race is all that counts. */
@Tag("part:races")
@DisplayName("There is no data race")
class RacesTest {

    @EverySchedule(races = true, waits = true)
    @DisplayName("when one thread puts and another one takes")
    void putAndTake() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        together(() -> queue.put("a"));
        Quietly.together(() -> queue.put("b"), queue::take);
    }

    @EverySchedule(races = true, waits = true)
    @DisplayName("when one thread asks for size() while others put and take")
    void size() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        together(() -> queue.put("a"));
        Quietly.together(() -> queue.put("b"), queue::take, queue::size);
    }

    @EverySchedule(races = true, waits = true)
    @DisplayName("when one thread asks for isClosed() while another one closes the queue")
    void isClosed() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Quietly.together(queue::close, queue::isClosed);
    }

    @EverySchedule(races = true, waits = true)
    @DisplayName("when one thread closes the queue while another one puts and takes")
    void close() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        Quietly.together(queue::close, () -> {
            queue.put("a");
            queue.poll(10, MILLISECONDS);
        });
    }
}
