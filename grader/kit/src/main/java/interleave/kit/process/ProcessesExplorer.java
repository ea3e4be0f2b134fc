package interleave.kit.process;

import interleave.kit.conduct.Conductor;
import interleave.kit.conduct.FreeThreads;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;

/** Runs a scenario once and lets it start processes; cleans up after it, and tells of them when it fails. */
public final class ProcessesExplorer implements Explorer {

    @Override
    public Outcome explore(Trial trial) throws Exception {
        Conductor.takeCharge(new FreeThreads());
        Run run = Run.begin();
        try {
            Outcome outcome = Thrown.outcome(trial.runOnce(), trial);
            return outcome.isPassed() ? outcome : explain(outcome);
        } finally {
            run.end();
        }
    }

    @Override
    public Outcome explain(Outcome failure) throws InterruptedException {
        Run run = Run.current();
        run.census.look();
        // Before the roll is called, since that starts processes, too.
        Schedule schedule = run.chronicle.schedule();
        return new Outcome(failure.ending(), failure.message() + RollCall.of(run), schedule, failure.seconds());
    }
}
