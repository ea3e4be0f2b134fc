package interleave.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The indices lie ready in a closed queue of my own, with just the room for them, and each thread
 * takes until it is empty.
 */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<T> tasks = new ArrayList<>(inputs);
        List<R> results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        Throwable[] failures = new Throwable[tasks.size()];
        AtomicBoolean cancelled = new AtomicBoolean();
        ResultQueue<Integer> indices = new BoundedQueue<>(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            indices.put(i);
        }
        indices.close();
        Runnable worker = () -> {
            for (int index = next(indices, cancelled); index >= 0;
                    index = next(indices, cancelled)) {
                try {
                    results.set(index, function.apply(tasks.get(index)));
                } catch (Throwable failure) {
                    failures[index] = failure;
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
                cancelled.set(true);
                interruptAndAwait(workers);
            }
        }
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new WorkerException(failure);
            }
        }
        return results;
    }

    /** Gives -1 at the end. An interrupt that the function left behind is no reason to stop. */
    private static int next(ResultQueue<Integer> indices, AtomicBoolean cancelled) {
        while (!cancelled.get()) {
            try {
                return indices.take();
            } catch (InterruptedException e) {
                // if the caller meant it, the flag says so
            } catch (QueueClosedException e) {
                return -1;
            }
        }
        return -1;
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
