package interleave.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** The caller feeds the indices through a small queue while the threads work them off. */
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
        List<Throwable> failures = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        ResultQueue<Integer> feed = new BoundedQueue<>(threads);
        AtomicBoolean cancelled = new AtomicBoolean();
        Runnable worker = () -> {
            for (Integer index = next(feed); index != null; index = next(feed)) {
                if (cancelled.get()) {
                    return;
                }
                try {
                    results.set(index, function.apply(tasks.get(index)));
                } catch (Throwable failure) {
                    failures.set(index, failure);
                }
            }
        };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, tasks.size()); i++) {
            workers.add(new Thread(worker));
        }
        workers.forEach(Thread::start);
        try {
            for (int i = 0; i < tasks.size(); i++) {
                feed.put(i);
            }
            feed.close();
            for (Thread thread : workers) {
                thread.join();
            }
        } catch (InterruptedException e) {
            cancelled.set(true);
            feed.close();
            workers.forEach(Thread::interrupt);
            workers.forEach(Workers::awaitEnd);
            throw e;
        }
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new WorkerException(failure);
            }
        }
        return results;
    }

    /** Gives null at the end. The function may have left an interrupt behind: then try again. */
    private static Integer next(ResultQueue<Integer> feed) {
        while (true) {
            try {
                return feed.take();
            } catch (InterruptedException e) {
                // the flag is cleared now, and a cancelled feed is closed
            } catch (QueueClosedException e) {
                return null;
            }
        }
    }

    private static void awaitEnd(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                // an InterruptedException is under way already
            }
        }
    }
}
