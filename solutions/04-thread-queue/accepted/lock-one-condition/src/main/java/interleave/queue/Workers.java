package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Starts threads that all work on one synchronized job, and waits until they have ended. */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads < 1");
        }
        Job<T, R> job = new Job<>(function, inputs);
        List<Thread> workers = new ArrayList<>();
        try {
            for (int i = 0; i < Math.min(threads, job.size()); i++) {
                Thread worker = new Thread(job);
                workers.add(worker);
                worker.start();
            }
            for (Thread worker : workers) {
                worker.join();
            }
        } finally {
            job.cancel();
            for (Thread worker : workers) {
                worker.interrupt();
            }
            awaitEnd(workers);
        }
        return job.results();
    }

    private static void awaitEnd(List<Thread> workers) {
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    // goes on waiting; only an interrupted caller comes here
                }
            }
        }
    }
}
