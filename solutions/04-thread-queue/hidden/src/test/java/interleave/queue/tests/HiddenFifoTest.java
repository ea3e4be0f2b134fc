package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.Draw;
import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** One thread at work, which never has to wait. */
@Tag("part:fifo")
@DisplayName("With one thread, a queue (more)")
class HiddenFifoTest {
    private static final int CALLS = 40;

    @EverySchedule(waits = true, draws = 8)
    @DisplayName("does what a queue does, call after call")
    void followsTheModel(Draw draw) {
        int capacity = draw.any(Arbitraries.integers().between(1, 5));
        List<Step> steps = draw.any(Step.any().list().ofSize(CALLS));
        ResultQueue<Integer> queue = shared("queue", new BoundedQueue<Integer>(capacity));
        together(() -> new Sequence(queue, capacity).make(steps));
    }

    @EverySchedule(waits = true)
    @DisplayName("knows nothing of another queue")
    void twoQueues() {
        ResultQueue<String> one = shared("one", new BoundedQueue<String>(1));
        ResultQueue<String> other = shared("other", new BoundedQueue<String>(2));
        together(() -> {
            one.put("a");
            other.put("x");
            other.put("y");
            Expect.equal("one.size()", 1, one.size());
            Expect.equal("other.size()", 2, other.size());
            Expect.equal("other.take()", "x", other.take());
            Expect.equal("one.take()", "a", one.take());
            Expect.equal("one.capacity()", 1, one.capacity());
            Expect.equal("other.capacity()", 2, other.capacity());
        });
    }

    @EverySchedule(waits = true)
    @DisplayName("keeps equal elements apart, and gives back the very objects")
    void sameObjects() {
        ResultQueue<Object> queue = shared("queue", new BoundedQueue<Object>(3));
        Object[] elements = {new int[0], new StringBuilder("a"), new StringBuilder("a")};
        together(() -> {
            for (Object element : elements) {
                queue.put(element);
            }
            for (Object element : elements) {
                Expect.that(queue.take() == element, "take() gave another object than was put in");
            }
        });
    }
}
