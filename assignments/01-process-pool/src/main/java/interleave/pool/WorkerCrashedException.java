package interleave.pool;

/** Says that a worker process has died under a task. */
public final class WorkerCrashedException extends Exception {
    private static final long serialVersionUID = 1;

    private final long pid;
    private final int exitCode;

    /**
     * @param pid the process id that the worker had
     * @param exitCode its exit code
     */
    public WorkerCrashedException(long pid, int exitCode) {
        super("worker " + pid + " died with exit code " + exitCode);
        this.pid = pid;
        this.exitCode = exitCode;
    }

    public long pid() {
        return pid;
    }

    public int exitCode() {
        return exitCode;
    }
}
