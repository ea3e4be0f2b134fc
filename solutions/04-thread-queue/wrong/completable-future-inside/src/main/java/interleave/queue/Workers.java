package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The threads are my own; a future is only the box for a result or a failure. */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<T> tasks = new ArrayList<>(inputs);
        List<CompletableFuture<R>> futures = new ArrayList<>();
        tasks.forEach(task -> futures.add(new CompletableFuture<>()));
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Runnable worker = () -> {
            int index;
            while (!stopped.get() && (index = next.getAndIncrement()) < tasks.size()) {
                try {
                    futures.get(index).complete(function.apply(tasks.get(index)));
                } catch (Throwable failure) {
                    futures.get(index).completeExceptionally(failure);
                    stopped.set(true);
                }
            }
        };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, tasks.size()); i++) {
            workers.add(new Thread(worker, "worker-" + i));
        }
        boolean finished = false;
        try {
            workers.forEach(Thread::start);
            for (Thread thread : workers) {
                thread.join();
            }
            finished = true;
        } finally {
            if (!finished) {
                stopped.set(true);
                interruptAndAwait(workers);
            }
        }
        List<R> results = new ArrayList<>();
        for (CompletableFuture<R> future : futures) {
            Throwable failure = future.handle((result, thrown) -> thrown).join();
            if (failure != null) {
                throw new WorkerException(failure);
            }
            results.add(future.join());
        }
        return results;
    }

    private static void interruptAndAwait(List<Thread> workers) {
        workers.forEach(Thread::interrupt);
        for (Thread thread : workers) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException again) {
                    // the caller learns of it already
                }
            }
        }
    }
}
