package interleave.queue.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.queue.WorkerException;
import interleave.queue.Workers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** One call of map, whose result does not depend on the threads. */
@Tag("part:workers")
class MapTest {

    @OneRun
    @DisplayName("map gives results in order")
    void order() throws InterruptedException {
        Expect.equal("results", List.of(2, 4, 6), Workers.map(input -> 2 * input, List.of(1, 2, 3), 2));
    }

    @OneRun
    @DisplayName("map takes no inputs, null inputs, null results")
    void nulls() throws InterruptedException {
        Expect.equal("no inputs", List.of(), Workers.map(input -> input, List.of(), 2));
        Expect.equal("nulls", Arrays.asList(null, "a"), Workers.map(input -> input, Arrays.asList(null, "a"), 2));
    }

    @OneRun
    @DisplayName("map refuses less than one thread")
    void noThreads() {
        for (int threads : new int[] {0, -1}) {
            Expect.toThrow(
                    threads + " threads",
                    IllegalArgumentException.class,
                    () -> Workers.map(input -> input, List.of(1), threads));
        }
    }

    @OneRun
    @DisplayName("map wraps an exception of the function")
    void exception() throws InterruptedException {
        IllegalStateException failure = new IllegalStateException("for the test");
        Expect.that(thrown(failure).getCause() == failure, "another cause than what the function threw");
    }

    @OneRun
    @DisplayName("map wraps an error of the function")
    void error() throws InterruptedException {
        AssertionError failure = new AssertionError("for the test");
        Expect.that(thrown(failure).getCause() == failure, "another cause than what the function threw");
    }

    private static WorkerException thrown(Throwable failure) throws InterruptedException {
        try {
            Workers.map(
                    input -> {
                        if (failure instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) failure;
                    },
                    List.of(1),
                    1);
        } catch (WorkerException expected) {
            return expected;
        }
        throw new AssertionError("it returned");
    }
}
