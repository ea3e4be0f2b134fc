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
@DisplayName("There is no data race (more)")
class HiddenRacesTest {

    @EverySchedule(races = true, waits = true)
    @DisplayName("when one thread waits for room and another one for an element")
    void bothWait() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Quietly.together(
                () -> {
                    queue.offer("a", 10, MILLISECONDS);
                    queue.offer("b", 10, MILLISECONDS);
                },
                () -> queue.poll(10, MILLISECONDS));
    }

    @EverySchedule(races = true, waits = true)
    @DisplayName("when one thread closes the queue while others wait or ask")
    void closeWhileWaiting() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(1));
        Quietly.together(
                () -> queue.poll(10, MILLISECONDS),
                queue::close,
                () -> {
                    queue.isClosed();
                    queue.size();
                });
    }

    @EverySchedule(races = true, waits = true)
    @DisplayName("between what one thread did before it put, and another one does after it took")
    void handsOver() {
        ResultQueue<BoundedQueue<String>> queue = shared("queue", new BoundedQueue<BoundedQueue<String>>(1));
        Quietly.together(
                () -> {
                    BoundedQueue<String> element = new BoundedQueue<>(1);
                    element.offer("a", 10, MILLISECONDS);
                    queue.offer(element, 10, MILLISECONDS);
                },
                () -> {
                    BoundedQueue<String> element = queue.poll(10, MILLISECONDS);
                    if (element != null) {
                        element.poll(10, MILLISECONDS);
                    }
                });
    }

    @EverySchedule(races = true, waits = true)
    @DisplayName("when two threads offer and two poll")
    void offersAndPolls() {
        ResultQueue<String> queue = shared("queue", new BoundedQueue<String>(2));
        together(() -> queue.offer("a", 10, MILLISECONDS));
        Quietly.together(
                () -> queue.offer("b", 10, MILLISECONDS),
                () -> queue.poll(10, MILLISECONDS),
                () -> queue.poll(10, MILLISECONDS));
    }
}
