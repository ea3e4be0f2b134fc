package interleave.kit.process;

import interleave.kit.conduct.Conductor;
import interleave.kit.conduct.FreeThreads;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.result.Outcome;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a scenario once and lets it start processes; cleans up after it, and tells of them when it fails. */
public final class ProcessesExplorer implements Explorer {
    private volatile boolean leftSomething;

    /** @param classes the folders of the tests and of the submission */
    public ProcessesExplorer(List<Path> classes) {
        System.setProperty("java.class.path", classPathOfProcesses(classes));
    }

    /**
     * What the processes of a run find on their class path. Of the kit's many libraries they need none, and a
     * JVM that looks for a class opens all jars before the one it is in: that was half of the start of a worker.
     */
    private static String classPathOfProcesses(List<Path> classes) {
        URL kit = ProcessesExplorer.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Stream.concat(Stream.of(Path.of(kit.toURI())), classes.stream())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Outcome explore(Trial trial) throws Exception {
        Conductor.takeCharge(new FreeThreads());
        Run run = Run.begin();
        try {
            Outcome outcome = Thrown.outcome(trial.runOnce(), trial);
            return outcome.isPassed() ? outcome : explain(outcome);
        } finally {
            leftSomething = run.end();
        }
    }

    @Override
    public boolean needsNewJvm() {
        return leftSomething;
    }

    @Override
    public Outcome explain(Outcome failure) throws InterruptedException {
        Run run = Run.current();
        run.census.look();
        return new Outcome(
                failure.ending(), failure.message() + RollCall.of(run), run.chronicle.schedule(), failure.seconds());
    }
}
