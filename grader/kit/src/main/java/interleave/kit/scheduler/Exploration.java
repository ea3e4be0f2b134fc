package interleave.kit.scheduler;

import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.result.Outcome;

/** All runs of one scenario, in passes of different kinds. */
final class Exploration {
    private final Trial trial;
    private final RunLimits limits;
    private final long deadline;

    Exploration(Trial trial, RunLimits limits) {
        this.trial = trial;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.nanos();
    }

    Outcome explore() {
        Pass synchronisation = new Pass(new Search(), limits.runs(), false);
        Outcome outcome = synchronisation.runUntilRace();
        if (outcome.isPassed() && synchronisation.raceSeen) {
            // There is a data race: plain accesses may come in any order, so each becomes a step. Most often
            // that shows what is wrong at once; if it does not, the rest of the first pass is still to be seen.
            outcome = new Pass(new Search(), limits.runs(), true).runToEnd();
            outcome = outcome.isPassed() ? synchronisation.runToEnd() : outcome;
        }
        if (outcome.isPassed() && synchronisation.more) {
            outcome = new Pass(new Sampling(synchronisation.decisions), limits.samples(), false).runToEnd();
        }
        return outcome;
    }

    /** Runs that one kind of choice leads to. */
    private final class Pass {
        private final Choices choices;
        private final int mostRuns;
        private final boolean switchAtPlainAccesses;
        private int runs;
        private int decisions;
        private boolean more = true;
        private boolean raceSeen;

        Pass(Choices choices, int mostRuns, boolean switchAtPlainAccesses) {
            this.choices = choices;
            this.mostRuns = mostRuns;
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
            while (more && runs < mostRuns && (runs == 0 || System.nanoTime() < deadline)) {
                choices.beginRun();
                Execution execution = new Execution(choices, limits, trial.races(), switchAtPlainAccesses);
                Outcome outcome = outcome(execution, execution.run(trial.scenario()));
                raceSeen |= execution.memory().raceSeen();
                runs++;
                decisions = Math.max(decisions, choices.depth());
                more = choices.nextRun();
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
            return Outcome.passed();
        }

        private Outcome outcome(Execution execution, Throwable thrown) {
            if (execution.failure() != null) {
                return execution.failure();
            }
            Outcome outcome = thrown instanceof Abandoned ? Outcome.passed() : Thrown.outcome(thrown, trial);
            return outcome.isPassed()
                    ? outcome
                    : new WakeUpStory(execution.wakeUps())
                            .ofOvertaking()
                            .map(outcome::adding)
                            .orElse(outcome);
        }
    }
}
