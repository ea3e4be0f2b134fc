package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Each thread keeps its own results and failure, which are read after it has been joined. */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<T> tasks = new ArrayList<>(inputs);
        int count = Math.min(threads, tasks.size());
        List<WorkerThread<T, R>> workers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < count; i++) {
            int length = (tasks.size() - from) / (count - i);
            workers.add(new WorkerThread<>(function, tasks.subList(from, from + length)));
            from += length;
        }
        workers.forEach(Thread::start);
        awaitAll(workers);
        List<R> results = new ArrayList<>(tasks.size());
        for (WorkerThread<T, R> worker : workers) {
            if (worker.failure() != null) {
                throw new WorkerException(worker.failure());
            }
            results.addAll(worker.results());
        }
        return results;
    }

    private static void awaitAll(List<? extends WorkerThread<?, ?>> workers)
            throws InterruptedException {
        InterruptedException interrupt = null;
        for (WorkerThread<?, ?> worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupt = e;
                    workers.forEach(WorkerThread::cancel);
                }
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
    }
}
