package interleave.queue;

/**
 * Carry what the function given to {@code Workers.map} threw, from the worker thread in which it
 * happened to the thread that called {@code map}.
 *
 * <p>{@link #getCause()} is the very object that was thrown, be it an exception or an
 * {@link Error}. When several inputs failed it is the failure of the lowest input index.
 */
public final class WorkerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wrap a failure.
     *
     * @param cause what the function threw
     */
    public WorkerException(Throwable cause) {
        super("the function failed: " + cause, cause);
    }
}
