package interleave.queue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Each thread gets a slice of the inputs beforehand. After a failure the rest is not needed, so all
 * threads stop.
 */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        @SuppressWarnings("unchecked")
        T[] tasks = (T[]) inputs.toArray();
        @SuppressWarnings("unchecked")
        R[] results = (R[]) new Object[tasks.length];
        Throwable[] failures = new Throwable[tasks.length];
        AtomicBoolean stopped = new AtomicBoolean();
        Thread[] workers = new Thread[Math.min(threads, tasks.length)];
        for (int w = 0; w < workers.length; w++) {
            int from = (int) ((long) tasks.length * w / workers.length);
            int to = (int) ((long) tasks.length * (w + 1) / workers.length);
            workers[w] = new Thread(() -> {
                for (int i = from; i < to && !stopped.get(); i++) {
                    try {
                        results[i] = function.apply(tasks[i]);
                    } catch (Throwable failure) {
                        failures[i] = failure;
                        stopped.set(true);
                    }
                }
            });
        }
        run(workers, stopped);
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new WorkerException(failure);
            }
        }
        return Arrays.asList(results);
    }

    private static void run(Thread[] workers, AtomicBoolean stopped) throws InterruptedException {
        boolean finished = false;
        try {
            for (Thread worker : workers) {
                worker.start();
            }
            for (Thread worker : workers) {
                worker.join();
            }
            finished = true;
        } finally {
            if (!finished) {
                stopped.set(true);
                for (Thread worker : workers) {
                    worker.interrupt();
                }
                for (Thread worker : workers) {
                    joinWhateverComes(worker);
                }
            }
        }
    }

    private static void joinWhateverComes(Thread worker) {
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException again) {
                // an InterruptedException is under way already
            }
        }
    }
}
