package interleave.kit.process;

import interleave.kit.Expect;
import interleave.kit.host.FileBound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * The words of a test with real processes.
 *
 * <pre>{@code
 * @RealProcesses
 * @DisplayName("a line that another process appends is there")
 * void otherProcess() throws Exception {
 *     Path file = Processes.folder().resolve("log");
 *     Child writer = Processes.start("writer", Appender.class, file.toString());
 *     writer.says("appended");
 *     Expect.equal("readAll()", List.of("hello"), new LockedLog(file).readAll());
 * }
 * }</pre>
 */
public final class Processes {
    /** The column of the test's own process in a time line. */
    static final String TEST = "test";

    private Processes() {}

    /**
     * Starts a JVM that runs {@code main}, with the class path of this one; returns at once.
     *
     * @param name what the student reads as its name: {@code writer 1}
     * @param main has a {@code main} method, which talks to the test with {@link Peer}
     */
    public static Child start(String name, Class<?> main, String... arguments) throws IOException {
        return Child.start(Run.current(), name, Child.command(main, List.of(arguments)));
    }

    /**
     * Starts it where no file becomes longer than {@code bytes}: what it writes beyond fails in the middle, as on
     * a disk that is full. Windows has no such bound; there it is started as any other.
     */
    public static Child startOnSmallDisk(String name, int bytes, Class<?> main, String... arguments)
            throws IOException {
        return Child.start(Run.current(), name, FileBound.around(Child.command(main, List.of(arguments)), bytes));
    }

    /** Gives an empty folder of this run; it is removed afterwards. */
    public static Path folder() {
        return Run.current().folder();
    }

    /**
     * Has something done when the test has ended, whichever way; what it throws is not told. A test that leaves
     * nothing behind lets the next one use its JVM.
     */
    public static void atEnd(Call.Doing doing) {
        Run.current().atEnd(doing);
    }

    /** Gives the processes alive that the student's code has started, orphans included. */
    public static List<ProcessHandle> ofStudent() {
        Run run = Run.current();
        List<ProcessHandle> all = new ArrayList<>(run.census.alive());
        run.children().forEach(child -> {
            all.remove(child.handle());
            child.handle().descendants().forEach(all::remove);
        });
        return all;
    }

    /** Gives a process a name for the student to read: {@code worker 1}. */
    public static void name(ProcessHandle process, String name) {
        Run.current().census.name(process, name);
        Run.current().chronicle.add(name, "is seen, pid " + process.pid());
    }

    /** Writes into the time line what the test does now: {@code calls close()}. */
    public static void note(String what) {
        Run.current().chronicle.add(TEST, what);
    }

    /** Kills a process as {@code kill -9} does, and returns when it is gone. */
    public static void kill(ProcessHandle process) throws InterruptedException {
        Run run = Run.current();
        run.chronicle.add(run.census.nameOf(process), "is killed (kill -9)");
        process.destroyForcibly();
        Expect.that(
                Patience.awaits(() -> !run.census.runs(process)), "the grader could not kill process " + process.pid());
    }

    /** Looks until {@code state} holds; gives false when that takes longer than right code ever would. */
    public static boolean comesTrue(BooleanSupplier state) throws InterruptedException {
        return Patience.awaits(state);
    }

    /** Waits until none of the processes is alive; fails with {@code otherwise} and their names. */
    public static void awaitEnd(Collection<ProcessHandle> processes, String otherwise) throws InterruptedException {
        Run run = Run.current();
        if (comesTrue(() -> processes.stream().noneMatch(run.census::runs))) {
            return;
        }
        expectNone(processes.stream().filter(run.census::runs).toList(), otherwise);
    }

    /** Fails with {@code otherwise} and their names unless there is no process. */
    public static void expectNone(Collection<ProcessHandle> processes, String otherwise) {
        Run run = Run.current();
        String who = processes.stream()
                .map(process -> run.census.nameOf(process) + " (pid " + process.pid() + ")")
                .collect(Collectors.joining(", "));
        Expect.that(processes.isEmpty(), otherwise + ": " + who);
    }
}
