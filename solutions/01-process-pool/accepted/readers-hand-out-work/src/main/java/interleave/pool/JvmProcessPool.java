package interleave.pool;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * No threads that wait for work: whoever submits hands the task to a free worker, and the thread that reads
 * a worker's answer hands that worker the next one.
 */
public final class JvmProcessPool implements ProcessPool {
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Job<?>> waiting = new ArrayDeque<>();
    private final Set<Worker> workers = new LinkedHashSet<>();
    private boolean closed;
    private boolean terminated;

    public JvmProcessPool(int processes) throws IOException {
        if (processes < 1) {
            throw new IllegalArgumentException("a pool needs a worker, not " + processes);
        }
        size = processes;
        lock.lock();
        try {
            fill();
        } catch (IOException failed) {
            workers.forEach(Worker::kill);
            throw failed;
        } finally {
            lock.unlock();
        }
    }

    private void fill() throws IOException {
        while (workers.size() < size) {
            workers.add(Worker.start(this));
        }
    }

    /** Called with the lock held: gives waiting tasks to free workers. */
    private void handOut() {
        if (!terminated) {
            workers.removeIf(worker -> worker.isIdle() && !worker.isAlive());
            try {
                if (!waiting.isEmpty()) {
                    fill();
                }
            } catch (IOException noProcess) {
                if (workers.isEmpty()) {
                    waiting.forEach(job -> job.fail(noProcess));
                    waiting.clear();
                }
            }
        }
        for (Worker worker : workers) {
            if (worker.isIdle() && worker.isAlive() && !waiting.isEmpty()) {
                worker.give(waiting.poll());
            }
        }
        changed.signalAll();
    }

    /** A worker has answered. */
    void answered(Worker worker, byte[] answer) {
        lock.lock();
        try {
            Job<?> job = worker.takeBack();
            if (job != null) {
                job.finish(answer);
            }
            handOut();
        } finally {
            lock.unlock();
        }
    }

    /** A worker is dead. */
    void died(Worker worker, int exitCode) {
        lock.lock();
        try {
            Job<?> job = worker.takeBack();
            workers.remove(worker);
            if (job != null) {
                job.fail(
                        terminated
                                ? new CancellationException("the pool was terminated")
                                : new WorkerCrashedException(worker.pid(), exitCode));
            }
            handOut();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Long> pids() {
        lock.lock();
        try {
            return terminated
                    ? List.of()
                    : workers.stream().filter(Worker::isAlive).map(Worker::pid).toList();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <A extends Serializable, R extends Serializable> Future<R> submit(Task<A, R> task, A argument) {
        Job<R> job = Job.of(task, argument);
        lock.lock();
        try {
            if (closed) {
                throw new RejectedExecutionException("closed");
            }
            if (!job.isDone()) {
                waiting.add(job);
                handOut();
            }
            return job;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <A extends Serializable, R extends Serializable> List<R> map(Task<A, R> task, List<A> arguments)
            throws InterruptedException, ExecutionException {
        List<Future<R>> futures = new ArrayList<>(arguments.size());
        for (A argument : arguments) {
            futures.add(submit(task, argument));
        }
        List<R> results = new ArrayList<>(futures.size());
        for (Future<R> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            while (!waiting.isEmpty() || workers.stream().anyMatch(worker -> !worker.isIdle())) {
                changed.awaitUninterruptibly();
            }
            workers.forEach(Worker::endOfInput);
            while (!workers.isEmpty()) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void terminate() {
        lock.lock();
        try {
            closed = true;
            terminated = true;
            waiting.forEach(job -> job.cancel(false));
            waiting.clear();
            workers.forEach(Worker::kill);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
