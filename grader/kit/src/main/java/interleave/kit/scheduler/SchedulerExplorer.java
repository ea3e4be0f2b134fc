package interleave.kit.scheduler;

import interleave.kit.conduct.Conductor;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.scheduler.rewrite.RewritingLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Explores a scenario by running it under every schedule that can matter, one step at a time.
 *
 * <p>Limits: {@link RunLimits}. A scenario that needs more runs is searched as far as that goes, in the
 * same order every time; what was not reached is never held against the student.
 */
public final class SchedulerExplorer implements Explorer {
    private final RewritingLoader loader;
    private final RunLimits limits = RunLimits.DEFAULT;

    /**
     * @param testFolders compiled tests, loaded as they are
     * @param submissionFolders the compiled submission and its contract, rewritten
     */
    public SchedulerExplorer(List<Path> testFolders, List<Path> submissionFolders) {
        this.loader = new RewritingLoader(testFolders, submissionFolders);
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public Outcome explore(Trial trial) {
        Conductor.takeCharge(new SchedulerConductor());
        Pass synchronisation = new Pass(trial, false);
        Outcome outcome = synchronisation.runUntilRace();
        if (!outcome.isPassed() || !synchronisation.raceSeen) {
            return outcome;
        }
        // There is a data race: plain accesses may come in any order, so each becomes a step. Most often
        // that shows what is wrong at once; if it does not, the rest of the first pass is still to be seen.
        Outcome finer = new Pass(trial, true).runToEnd();
        return finer.isPassed() ? synchronisation.runToEnd() : finer;
    }

    /** One search through the runs of a scenario. */
    private final class Pass {
        private final Trial trial;
        private final boolean switchAtPlainAccesses;
        private final Search search = new Search();
        private final long deadline = System.nanoTime() + limits.nanos();
        private int runs;
        private boolean more = true;
        private boolean raceSeen;

        Pass(Trial trial, boolean switchAtPlainAccesses) {
            this.trial = trial;
            this.switchAtPlainAccesses = switchAtPlainAccesses;
        }

        Outcome runUntilRace() {
            return run(true);
        }

        /** Goes on where the pass has stopped, or starts it. */
        Outcome runToEnd() {
            return run(false);
        }

        private Outcome run(boolean stopAtRace) {
            while (more && runs < limits.runs() && System.nanoTime() < deadline) {
                search.beginRun();
                Execution execution = new Execution(search, limits, trial.races(), switchAtPlainAccesses);
                Outcome outcome = outcome(execution, execution.run(trial.scenario()));
                raceSeen |= execution.memory().raceSeen();
                runs++;
                more = search.nextRun();
                if (!outcome.isPassed()) {
                    return Outcome.of(
                            outcome.ending(),
                            outcome.message(),
                            execution.trace().schedule(execution.threads()));
                }
                if (stopAtRace && raceSeen) {
                    break;
                }
            }
            return runs == 0 ? Outcome.of(Ending.NOT_KNOWN, "The scenario was never run.") : Outcome.passed();
        }

        private Outcome outcome(Execution execution, Throwable thrown) {
            if (execution.failure() != null) {
                return execution.failure();
            }
            return thrown instanceof Abandoned ? Outcome.passed() : Thrown.outcome(thrown, trial);
        }
    }
}
