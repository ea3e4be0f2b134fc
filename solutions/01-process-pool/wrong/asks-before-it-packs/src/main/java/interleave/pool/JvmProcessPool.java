package interleave.pool;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** A thread for each worker, which takes a job, waits for its result, and takes the next. */
public final class JvmProcessPool implements ProcessPool {
    private final int size;
    private final Deque<Job<?>> waiting = new ArrayDeque<>();
    private final WorkerProcess[] workers;
    private final List<Thread> threads = new ArrayList<>();
    private boolean closed;
    private boolean terminated;

    public JvmProcessPool(int processes) throws IOException {
        if (processes < 1) {
            throw new IllegalArgumentException("processes: " + processes);
        }
        size = processes;
        workers = new WorkerProcess[processes];
        try {
            for (int i = 0; i < processes; i++) {
                workers[i] = WorkerProcess.start();
            }
        } catch (IOException failed) {
            killAll();
            throw failed;
        }
        for (int i = 0; i < processes; i++) {
            int index = i;
            Thread thread = new Thread(() -> work(index), "pool worker " + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void work(int index) {
        try {
            for (Job<?> job = next(); job != null; job = next()) {
                run(job, index);
            }
        } catch (InterruptedException unexpected) {
            Thread.currentThread().interrupt();
        } finally {
            current(index).end();
        }
    }

    private synchronized Job<?> next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        return waiting.poll();
    }

    private void run(Job<?> job, int index) throws InterruptedException {
        WorkerProcess worker;
        try {
            worker = living(index);
        } catch (IOException cannotStart) {
            job.fail(cannotStart);
            return;
        }
        if (worker == null) {
            job.cancel(false);
            return;
        }
        try {
            job.finish(worker.exchange(job.request()));
        } catch (IOException died) {
            job.fail(new WorkerCrashedException(worker.pid(), worker.awaitExit()));
        }
    }

    private synchronized WorkerProcess living(int index) throws IOException {
        if (terminated) {
            return null;
        }
        if (!workers[index].isAlive()) {
            workers[index] = WorkerProcess.start();
        }
        return workers[index];
    }

    private synchronized WorkerProcess current(int index) {
        return workers[index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public synchronized List<Long> pids() {
        List<Long> pids = new ArrayList<>();
        for (WorkerProcess worker : workers) {
            if (worker.isAlive() && !terminated) {
                pids.add(worker.pid());
            }
        }
        return pids;
    }

    @Override
    public <A extends Serializable, R extends Serializable> Future<R> submit(Task<A, R> task, A argument) {
        synchronized (this) {
            if (closed) {
                throw new RejectedExecutionException("the pool is closed");
            }
        }
        Job<R> job = Job.of(task, argument);
        synchronized (this) {
            if (!job.isDone()) {
                waiting.add(job);
                notifyAll();
            }
        }
        return job;
    }

    @Override
    public <A extends Serializable, R extends Serializable> List<R> map(Task<A, R> task, List<A> arguments)
            throws InterruptedException, ExecutionException {
        List<Future<R>> futures = new ArrayList<>();
        for (A argument : arguments) {
            futures.add(submit(task, argument));
        }
        List<R> results = new ArrayList<>();
        for (Future<R> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void terminate() {
        closed = true;
        terminated = true;
        for (Job<?> job : waiting) {
            job.cancel(false);
        }
        waiting.clear();
        killAll();
        notifyAll();
    }

    private void killAll() {
        for (WorkerProcess worker : workers) {
            if (worker != null) {
                worker.kill();
            }
        }
    }
}
