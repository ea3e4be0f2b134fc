package interleave.kit.stress;

import interleave.kit.ExpectationFailed;
import interleave.kit.conduct.Conductor;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Runs a scenario on real threads: up to fifty times, but no longer than half a second once it has run a
 * few times. How often that is depends on the machine; what is not seen is never held against the student.
 */
public final class StressExplorer implements Explorer {
    private static final int MOST_RUNS = 50;
    private static final int FEWEST_RUNS = 3;
    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final long seed;

    public StressExplorer(long seed) {
        this.seed = seed;
    }

    @Override
    public Outcome explore(Trial trial) {
        Random random = new Random(seed * 31 + trial.name().hashCode());
        long end = System.nanoTime() + NANOS;
        for (int run = 0; run < MOST_RUNS && (run < FEWEST_RUNS || System.nanoTime() < end); run++) {
            DirectedThreads threads = new DirectedThreads(random, trial.studentClasses());
            Conductor.takeCharge(threads);
            Throwable thrown = trial.runOnce();
            if (thrown instanceof DirectedThreads.GaveUp) {
                // Threads that run may yet get there: only the scheduler can tell that they never will.
                return Outcome.passed();
            }
            if (thrown instanceof Standstill.Noticed noticed) {
                return Outcome.of(Ending.DEADLOCK, noticed.getMessage());
            }
            if (thrown instanceof ExpectationFailed && threads.hasUsedTime()) {
                return Outcome.of(
                        Ending.NOT_KNOWN,
                        "In real time, on this machine, it came out wrong: " + thrown.getMessage()
                                + ". Whether the submission is to blame cannot be told.");
            }
            if (thrown != null) {
                return Thrown.outcome(thrown, trial);
            }
        }
        return Outcome.passed();
    }
}
