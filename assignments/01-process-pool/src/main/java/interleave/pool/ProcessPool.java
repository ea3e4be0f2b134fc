package interleave.pool;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Runs tasks in worker processes: JVMs of their own, none of which is the caller's.
 *
 * <p>The workers run at the same time, and each of them is used for one task after the other. Any number
 * of threads may call any method at any time.
 *
 * <table>
 * <caption>What happens to the future of a task, and to the workers</caption>
 * <tr><th>when</th><th>the future's {@code get} throws</th><th>the workers</th></tr>
 * <tr><td>the task throws, be it an {@code Error}</td><td>{@code ExecutionException}, its cause a
 *     {@link RemoteTaskException}</td><td>go on</td></tr>
 * <tr><td>argument, task or result cannot be serialised</td><td>{@code ExecutionException}, its cause a
 *     {@code NotSerializableException} or a {@code RemoteTaskException} that names it</td><td>go on, the same
 *     processes</td></tr>
 * <tr><td>the worker dies under the task ({@code System.exit}, {@code kill -9})</td>
 *     <td>{@code ExecutionException}, its cause a {@link WorkerCrashedException}</td><td>the dead one is
 *     replaced; the others go on</td></tr>
 * <tr><td>{@link #terminate} comes before the task has finished</td><td>{@code ExecutionException} or
 *     {@code CancellationException}</td><td>are killed</td></tr>
 * </table>
 *
 * <p>A failure is that of its own task only. A task is never run twice, and never in the caller's process.
 * What a task prints, on stdout or stderr and however much, neither disturbs the pool nor blocks the worker.
 * A worker that has died, idle or busy, is replaced at the latest when a task needs it. When the caller's
 * process dies, its workers, idle or busy, end by themselves.
 *
 * <p>The idea is that of Python's {@code multiprocessing.Pool}.
 */
public interface ProcessPool extends AutoCloseable {

    /** Return how many workers were asked for. */
    int size();

    /**
     * List the process ids of the workers that are alive now.
     *
     * @return {@link #size()} of them while the pool is open and no worker has died; never that of a dead
     *         one; empty after {@link #close} or {@link #terminate}
     */
    List<Long> pids();

    /**
     * Hand a task to the next worker that is free. Does not wait for it.
     *
     * @return the result, or the failure, as in the table above
     * @throws java.util.concurrent.RejectedExecutionException after {@link #close} or {@link #terminate}
     */
    <A extends Serializable, R extends Serializable> Future<R> submit(Task<A, R> task, A argument);

    /**
     * Apply a task to each argument and wait for all results.
     *
     * @return the results in the order of the arguments
     * @throws ExecutionException when tasks fail: the failure of the lowest index
     * @throws InterruptedException when the calling thread is interrupted while it waits
     * @throws java.util.concurrent.RejectedExecutionException after {@link #close} or {@link #terminate}
     */
    <A extends Serializable, R extends Serializable> List<R> map(Task<A, R> task, List<A> arguments)
            throws InterruptedException, ExecutionException;

    /**
     * Take no new tasks, let the submitted ones finish, and end the workers. Blocks until no worker process
     * is left. May be called again, by several threads, and after {@link #terminate}.
     */
    @Override
    void close();

    /**
     * Kill the workers now; what has not finished fails or is cancelled. May be called again, by several
     * threads, and while {@link #close} waits, which then returns.
     */
    void terminate();
}
