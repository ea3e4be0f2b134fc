package interleave.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Each worker releases a permit at its end; with all the permits the caller joins the threads. */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        Object[] tasks = inputs.toArray();
        Object[] results = new Object[tasks.length];
        Throwable[] failures = new Throwable[tasks.length];
        AtomicInteger last = new AtomicInteger(tasks.length);
        AtomicInteger next = new AtomicInteger();
        Semaphore ended = new Semaphore(0);
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < last.get(); i = next.getAndIncrement()) {
                try {
                    @SuppressWarnings("unchecked")
                    T task = (T) tasks[i];
                    results[i] = function.apply(task);
                } catch (Throwable failure) {
                    failures[i] = failure;
                }
            }
            ended.release();
        };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, tasks.length); i++) {
            workers.add(new Thread(worker));
        }
        workers.forEach(Thread::start);
        try {
            ended.acquire(workers.size());
        } catch (InterruptedException e) {
            last.set(0);
            workers.forEach(Thread::interrupt);
            joinAll(workers);
            throw e;
        }
        if (joinAll(workers)) {
            throw new InterruptedException();
        }
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new WorkerException(failure);
            }
        }
        @SuppressWarnings("unchecked")
        List<R> list = (List<R>) Arrays.asList(results);
        return list;
    }

    /** Tells whether the caller was interrupted meanwhile. */
    private static boolean joinAll(List<Thread> workers) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        return interrupted;
    }
}
