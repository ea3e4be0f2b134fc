package interleave.kit.process;

import interleave.kit.host.Folders;
import interleave.kit.host.ProcessTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** One run of a test with processes: what it has started, what was seen, and the folder it works in. */
final class Run {
    /** How long what has to end may take to; it has been told to, or been killed. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private static final int MOST_GENERATIONS = 5;
    private static final int LOOKS = 10;

    /** Set while a test method runs; there is one at a time in a child JVM. */
    private static volatile Run current;

    final Chronicle chronicle = new Chronicle();
    final Census census = new Census(chronicle);
    private final List<Child> children = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final List<Call.Doing> endings = new CopyOnWriteArrayList<>();
    private final Set<Thread> threadsBefore = threads();

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

    /** Has something done when the test has ended, whichever way: what leaves less behind. */
    void atEnd(Call.Doing doing) {
        endings.add(doing);
    }

    /**
     * Kills whatever is left, and removes the run's folder.
     *
     * @return whether something is left all the same: a thread, or processes that come back
     */
    boolean end() throws InterruptedException {
        // A flag that the test's calls have left set must not end the cleaning up.
        Thread.interrupted();
        for (Call.Doing doing : endings) {
            Call<Object> last = Call.begin("at the end", () -> {
                doing.run();
                return null;
            });
            Look.until(last::isOver, MOMENT);
        }
        census.end();
        List<ProcessHandle> left = census.alive();
        for (int i = 0; i < MOST_GENERATIONS && !left.isEmpty(); i++) {
            List<ProcessHandle> ended = left;
            ProcessTable.end(ended);
            // Not only dead, but known to be: then their parents have been told.
            Look.until(() -> ended.stream().noneMatch(ProcessHandle::isAlive), MOMENT);
            left = census.alive();
        }
        current = null;
        return !isFolderRemoved() || !left.isEmpty() || !threadsSettle();
    }

    /** A thread that is left may still write there; then the examiner removes it, when the JVM is gone. */
    private boolean isFolderRemoved() {
        try {
            Folders.remove(folder);
            return true;
        } catch (IOException stillInUse) {
            return false;
        }
    }

    /**
     * Whether no thread of the run is left that could still start something. One that waits without a time limit
     * could not, now that all processes have ended and whoever waited for that has been told.
     */
    private boolean threadsSettle() throws InterruptedException {
        int[] looks = {0};
        boolean settled = Look.until(
                () -> {
                    List<Thread> left = threads().stream()
                            .filter(thread -> !threadsBefore.contains(thread))
                            .toList();
                    looks[0] = left.stream().allMatch(Run::waits) ? looks[0] + 1 : 0;
                    return left.isEmpty() || looks[0] >= LOOKS;
                },
                MOMENT);
        return settled && census.alive().isEmpty();
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.BLOCKED;
    }

    /** Gives the threads that are alive, by identity, but for those that the JDK keeps for itself. */
    private static Set<Thread> threads() {
        Thread[] all = new Thread[2 * Thread.activeCount() + 10];
        int count = Thread.enumerate(all);
        Set<Thread> threads = Collections.newSetFromMap(new IdentityHashMap<>());
        threads.addAll(Arrays.asList(all).subList(0, count));
        return threads;
    }
}
