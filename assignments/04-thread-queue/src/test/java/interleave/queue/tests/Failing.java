package interleave.queue.tests;

import interleave.kit.Timeline;
import interleave.queue.WorkerException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** A function that fails for some inputs, and takes the longer, the lower the input is. */
final class Failing implements Function<Integer, Integer> {
    private final int longest;
    private final List<Integer> failing;
    private final RuntimeException[] failures;

    /**
     * @param longest milliseconds for the input 0; one less for each one above
     * @param failing inputs it fails for
     */
    Failing(int longest, Integer... failing) {
        this.longest = longest;
        this.failing = List.of(failing);
        this.failures = new RuntimeException[longest];
        for (int input : failing) {
            failures[input] = new IllegalStateException("the function fails for " + input);
        }
    }

    @Override
    public Integer apply(Integer input) {
        try {
            Timeline.pass(Duration.ofMillis(longest - input));
        } catch (InterruptedException told) {
            return input;
        }
        if (failing.contains(input)) {
            throw failures[input];
        }
        return input;
    }

    /** Passes when {@code map} threw the failure of {@code input}. */
    void expectThrown(Attempt map, int input) {
        map.expectThrown(WorkerException.class);
        map.expectCause(failures[input]);
    }
}
