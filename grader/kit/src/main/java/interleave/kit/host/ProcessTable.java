package interleave.kit.host;

import java.util.Collection;
import java.util.List;

/**
 * The processes of one run: all that a process has started, and what those have started in turn.
 *
 * <p>Each system knows the descendants of a process. An orphan, whose parent has ended, is none any more:
 * Linux still finds it, by a variable that it has inherited with its environment; on Windows and macOS only
 * those are found that were seen before their parent ended.
 */
public interface ProcessTable {

    /** The environment variable that marks the processes of a run. */
    String MARK = "INTERLEAVE_RUN";

    /**
     * Gives the processes alive that belong to the run; {@code root} itself is not among them.
     *
     * @param mark the value of {@link #MARK} in the environment that {@code root} was started with
     */
    List<ProcessHandle> family(ProcessHandle root, String mark);

    /** Whether orphans are found that nobody has seen before. */
    boolean findsOrphans();

    /** Whether the process still runs; one that has ended and that nobody has asked for its status does not. */
    boolean runs(ProcessHandle process);

    /** Ends processes as {@code kill -9} does: they cannot refuse. Returns at once. */
    static void end(Collection<ProcessHandle> processes) {
        processes.stream()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Gives the table of the system this JVM runs on. */
    static ProcessTable ofThisSystem() {
        return ProcFileSystem.isThere() ? new ProcFileSystem() : new Descendants();
    }
}
