package interleave.pool;

/**
 * The worker's side of the pool: the main class of each worker process. It reads a task and its argument,
 * runs the task, writes the result, and so on, until there is nothing more to read.
 *
 * <p><b>Allowed</b>: what is allowed for {@link JvmProcessPool}.
 *
 * <p><b>Ask yourself</b>: a task calls {@code System.out.println}. Where do these bytes go? The result of a task
 * cannot be serialised: when do you notice, and what has been written by then? The caller dies while a task
 * runs that never ends: who notices?
 */
public final class PoolWorker {
    private PoolWorker() {}

    /**
     * Works until the caller closes the pool, or dies.
     *
     * <p><b>Earns</b>: map, and a share of all other parts.
     *
     * @param args whatever you give it when you start the process
     */
    public static void main(String[] args) throws Exception {
        throw new UnsupportedOperationException(
                "Write PoolWorker.main: it reads tasks, runs them and writes their results (part map).");
    }
}
