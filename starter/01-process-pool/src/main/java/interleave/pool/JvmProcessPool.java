package interleave.pool;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The caller's side of the pool: starts the worker processes, hands them tasks, and reads what comes back.
 *
 * <p>The contract, with a table of what happens when something goes wrong, is in {@link ProcessPool}.
 *
 * <p><b>Allowed</b>: everything in the packages that {@code assignment.yaml} lists: {@code ProcessBuilder},
 * streams, sockets, serialisation, threads, and all of {@code java.util.concurrent}.
 *
 * <p><b>Ask yourself</b>: whose memory is an object in while it travels? Who reads what a worker prints, and
 * what happens if nobody does? How does this side notice that a worker has died, and how does a worker notice
 * that this side has?
 *
 * <p><b>Size</b>: the staff's shortest answer has about 150 lines of code, {@link PoolWorker} included.
 *
 * <p><b>Next</b>: {@code mvn test -Dtest=MapTest}.
 */
public final class JvmProcessPool implements ProcessPool {

    /**
     * Starts the workers. A JVM is started with the {@code java} command below {@code System.getProperty("java.home")}
     * and finds its classes on {@code System.getProperty("java.class.path")}.
     *
     * <p><b>Earns</b>: map.
     *
     * @param processes how many workers, at least 1
     * @throws IllegalArgumentException when {@code processes} is below 1; no process is started
     * @throws IOException when a process cannot be started
     */
    public JvmProcessPool(int processes) throws IOException {
        throw new UnsupportedOperationException(
                "Write JvmProcessPool(processes): it starts so many worker processes (part map).");
    }

    /** {@inheritDoc} <p><b>Earns</b>: map. */
    @Override
    public int size() {
        throw new UnsupportedOperationException("Write size(): the number of workers asked for (part map).");
    }

    /** {@inheritDoc} <p><b>Earns</b>: map, crash. */
    @Override
    public List<Long> pids() {
        throw new UnsupportedOperationException("Write pids(): the process ids of the living workers (part map).");
    }

    /** {@inheritDoc} <p><b>Earns</b>: map, parallel, errors, crash. */
    @Override
    public <A extends Serializable, R extends Serializable> Future<R> submit(Task<A, R> task, A argument) {
        throw new UnsupportedOperationException("Write submit(task, argument): it hands the task to the next free"
                + " worker and returns at once (part map).");
    }

    /** {@inheritDoc} <p><b>Earns</b>: map, errors. */
    @Override
    public <A extends Serializable, R extends Serializable> List<R> map(Task<A, R> task, List<A> arguments)
            throws InterruptedException, ExecutionException {
        throw new UnsupportedOperationException(
                "Write map(task, arguments): all results, in the order of the arguments (part map).");
    }

    /** {@inheritDoc} <p><b>Earns</b>: lifecycle. */
    @Override
    public void close() {
        throw new UnsupportedOperationException(
                "Write close(): it lets the submitted tasks finish and ends the workers (part lifecycle).");
    }

    /** {@inheritDoc} <p><b>Earns</b>: lifecycle. */
    @Override
    public void terminate() {
        throw new UnsupportedOperationException("Write terminate(): it kills the workers now (part lifecycle).");
    }
}
