package interleave.kit.scheduler;

import interleave.kit.conduct.Conductor;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Trial;
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
    private final ActionThreads threads;
    private final RunLimits limits = RunLimits.DEFAULT;

    /**
     * @param testFolders compiled tests, loaded as they are
     * @param submissionFolders the compiled submission and its contract, rewritten
     */
    public SchedulerExplorer(List<Path> testFolders, List<Path> submissionFolders) {
        this.loader = new RewritingLoader(testFolders, submissionFolders);
        this.threads = new ActionThreads(!loader.keepsThingsWithThreads());
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public Outcome explore(Trial trial) {
        Conductor.takeCharge(new SchedulerConductor(threads));
        return new Exploration(trial, limits).explore();
    }
}
