package interleave.kit.scheduler.model;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.scheduler.Execution;

/** Ends a run that meets something of which there is no model: what the student did is then not known. */
final class NotModelled {
    private NotModelled() {}

    /** Never returns, but can be thrown. */
    static Error end(Execution run, String what) {
        return run.fail(Outcome.of(Ending.NOT_KNOWN, "The grader has no model of " + what + "."));
    }
}
