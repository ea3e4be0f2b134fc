package interleave.queue.tests;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.Expect;
import interleave.kit.Stress;
import interleave.kit.Timeline;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import interleave.queue.Workers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** More threads and elements than every order of can be tried. */
@DisplayName("With many elements,")
class HiddenStressTest {
    private static final int EACH = 50;

    @Stress
    @Tag("part:interleavings")
    @DisplayName("two producers and two consumers pass each element once through one place")
    void throughOnePlace() {
        ResultQueue<Integer> queue = shared("queue", new BoundedQueue<Integer>(1));
        Passed passed = new Passed(2 * EACH);
        together(
                () -> put(queue, 0),
                () -> put(queue, EACH),
                () -> take(queue, passed),
                () -> take(queue, passed));
        passed.expectEachOnce();
    }

    @Stress
    @Tag("part:interleavings")
    @DisplayName("consumers that all wait are all served in the end, one place between them")
    void waitingConsumers() {
        ResultQueue<Integer> queue = shared("queue", new BoundedQueue<Integer>(1));
        Passed passed = new Passed(4);
        together(
                () -> passed.add(queue.take()),
                () -> passed.add(queue.take()),
                () -> passed.add(queue.take()),
                () -> passed.add(queue.take()),
                () -> {
                    Timeline.untilOthersWait();
                    queue.put(0);
                    queue.put(1);
                },
                () -> {
                    Timeline.untilOthersWait();
                    queue.put(2);
                    queue.put(3);
                });
        passed.expectEachOnce();
    }

    @Stress
    @Tag("part:workers")
    @DisplayName("Workers.map gives each result in its place, from four threads")
    void manyInputs() {
        List<Integer> inputs = IntStream.range(0, 4 * EACH).boxed().toList();
        List<Integer> expected = inputs.stream().map(input -> -input).toList();
        // The list that came back could be one that says it is equal to all others.
        together(() -> Expect.that(expected.equals(Workers.map(input -> -input, inputs, 4)),
                "map(x -> -x, [0, 1, …], 4) did not give [0, -1, …]"));
        Expect.equal("threads that are left when map has returned", 0, Timeline.threadsLeft());
    }

    private static void put(ResultQueue<Integer> queue, int first) throws InterruptedException {
        for (int i = 0; i < EACH; i++) {
            queue.put(first + i);
        }
    }

    private static void take(ResultQueue<Integer> queue, Passed passed) throws InterruptedException {
        for (int i = 0; i < EACH; i++) {
            passed.add(queue.take());
        }
    }
}
