package interleave.kit.vmlens;

import com.vmlens.api.AllInterleavings;
import com.vmlens.api.AllInterleavingsBuilder;
import interleave.kit.conduct.Conductor;
import interleave.kit.conduct.FreeThreads;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.result.Outcome;
import java.time.Duration;

/**
 * Runs a trial in every order of its synchronisation actions, up to the agent's own bound of a hundred
 * runs, or until its time is used up: the look may be bounded, for it is never the only one.
 *
 * <p>Says only what the runs themselves show; data races are found by {@link VmlensBench#afterwards}.
 */
public final class VmlensExplorer implements Explorer {
    /** Enough for every trial of a lecture's size; a loop around a compare-and-set may want far more. */
    private static final Duration BUDGET = Duration.ofSeconds(2);

    /**
     * How many pairs of steps are tried both ways round. The agent looks for its next run among two to
     * the power of that; with its own 25 that took up to a minute for one run of a retry loop, with 6
     * at most 0.4 s.
     */
    private static final int PAIRS = 6;

    /** A class that the agent, and nothing else, adds to the boot class path. */
    private static final String AGENT = "com.vmlens.transformed.agent.bootstrap.callback.MethodCallback";

    private final Duration budget;
    private int runs;

    public VmlensExplorer() {
        this(BUDGET);
    }

    /** @param budget after how much time no further run of a trial is started */
    public VmlensExplorer(Duration budget) {
        this.budget = budget;
    }

    /** Gives how many times the last trial was run. */
    public int runs() {
        return runs;
    }

    @Override
    public Outcome explore(Trial trial) throws Exception {
        requireAgent();
        Conductor.takeCharge(new FreeThreads());
        Throwable thrown = runAll(trial);
        if (runs == 0) {
            throw new IllegalStateException("no run was made of " + trial.name());
        }
        if (trial.races()) {
            Canary.sing(LoopName.canary(trial.name()));
        }
        return Thrown.outcome(thrown, trial);
    }

    /** Gives what the first failing run threw, or null. */
    private Throwable runAll(Trial trial) {
        long deadline = System.nanoTime() + budget.toNanos();
        runs = 0;
        try (AllInterleavings orders = new AllInterleavingsBuilder()
                .withMaximumAlternatingOrders(PAIRS)
                .build(LoopName.of(trial.name()))) {
            while ((runs == 0 || System.nanoTime() < deadline) && orders.hasNext()) {
                runs++;
                Throwable thrown = trial.runOnce();
                if (thrown != null) {
                    return thrown;
                }
            }
        }
        return null;
    }

    private static void requireAgent() {
        try {
            Class.forName(AGENT, false, null);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("the agent is not in this JVM", missing);
        }
    }
}
