package interleave.kit.judges;

import interleave.kit.conduct.Conductor;
import interleave.kit.conduct.FreeThreads;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.result.Outcome;

/** Runs a scenario once. */
final class OneRunExplorer implements Explorer {
    @Override
    public Outcome explore(Trial trial) {
        Conductor.takeCharge(new FreeThreads());
        return Thrown.outcome(trial.runOnce(), trial);
    }
}
