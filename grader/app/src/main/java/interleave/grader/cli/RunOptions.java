package interleave.grader.cli;

import interleave.grader.assignment.UsageError;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import picocli.CommandLine.Option;

/** The options of commands that run submissions. */
final class RunOptions {
    /** Marking waits a good part of its time; beyond this, tests would run into their time limits. */
    private static final int JOBS_A_CORE = 2;

    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = "Where submissions run: auto, bwrap, container or none (default: auto).")
    private SandboxKind sandbox;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What tests draw their inputs from; the same seed gives the same marks" + " (default: 1).")
    private long seed;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "Submissions marked at the same time, at most two for each core (default: 1).")
    private int jobs;

    long seed() {
        return seed;
    }

    int jobs() {
        if (jobs < 1 || jobs > mostJobs()) {
            throw new UsageError("--jobs " + jobs + " is not from 1 to " + mostJobs()
                    + ", two for each core of this machine: more would only make tests run into"
                    + " their time limits");
        }
        return jobs;
    }

    static int mostJobs() {
        return JOBS_A_CORE * Runtime.getRuntime().availableProcessors();
    }

    Sandbox sandbox() {
        return Sandbox.of(sandbox);
    }
}
