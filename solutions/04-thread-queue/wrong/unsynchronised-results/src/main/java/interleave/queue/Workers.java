package interleave.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Each thread adds its results with their index to a common list, which the caller sorts in the
 * end. Adding to a list does not touch what is in it already.
 */
public final class Workers {
    private Workers() {
    }

    private static final class Indexed<R> {
        final int index;
        final R result;

        Indexed(int index, R result) {
            this.index = index;
            this.result = result;
        }
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<T> tasks = new ArrayList<>(inputs);
        List<Indexed<R>> results = new ArrayList<>();
        Throwable[] failures = new Throwable[tasks.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Runnable worker = () -> {
            int index;
            while (!stopped.get() && (index = next.getAndIncrement()) < tasks.size()) {
                try {
                    R result = function.apply(tasks.get(index));
                    results.add(new Indexed<>(index, result));
                } catch (Throwable failure) {
                    failures[index] = failure;
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
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new WorkerException(failure);
            }
        }
        return results.stream()
                .sorted(Comparator.comparingInt(indexed -> indexed.index))
                .map(indexed -> indexed.result)
                .collect(Collectors.toList());
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
