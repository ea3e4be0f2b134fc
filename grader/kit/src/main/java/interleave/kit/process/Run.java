package interleave.kit.process;

import interleave.kit.host.Folders;
import interleave.kit.host.ProcessTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** One run of a test with processes: what it has started, what was seen, and the folder it works in. */
final class Run {
    /** Set while a test method runs; there is one at a time in a child JVM. */
    private static volatile Run current;

    final Chronicle chronicle = new Chronicle();
    final Census census = new Census(chronicle);
    private final List<Child> children = new CopyOnWriteArrayList<>();
    private final Path folder;

    private Run(Path folder) {
        this.folder = folder;
    }

    static Run begin() throws IOException {
        Run run = new Run(Files.createTempDirectory("run ").toRealPath());
        run.chronicle.add(Processes.TEST, "begins");
        run.census.begin();
        current = run;
        return run;
    }

    static Run current() {
        return ifThere()
                .orElseThrow(() -> new IllegalStateException(
                        "Processes are started by tests that are marked with @RealProcesses only"));
    }

    /** Gives nothing in the processes that a run has started. */
    static Optional<Run> ifThere() {
        return Optional.ofNullable(current);
    }

    Path folder() {
        return folder;
    }

    void add(Child child) {
        children.add(child);
    }

    List<Child> children() {
        return List.copyOf(children);
    }

    /** Kills whatever is left, waits until it is gone, and removes the run's folder. */
    void end() throws InterruptedException, IOException {
        census.end();
        for (List<ProcessHandle> left = census.alive(); !left.isEmpty(); left = census.alive()) {
            ProcessTable.end(left);
            List<ProcessHandle> ended = new ArrayList<>(left);
            Patience.awaits(() -> ended.stream().noneMatch(census::runs));
        }
        current = null;
        Folders.remove(folder);
    }
}
