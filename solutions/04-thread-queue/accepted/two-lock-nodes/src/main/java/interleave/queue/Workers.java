package interleave.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Results come back through the queue, each with its index, and the caller sorts them in. */
public final class Workers {
    private static final int ROOM = 16;

    private Workers() {
    }

    private static final class Outcome<R> {
        final int index;
        final R result;
        final Throwable failure;

        Outcome(int index, R result, Throwable failure) {
            this.index = index;
            this.result = result;
            this.failure = failure;
        }
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<T> tasks = new ArrayList<>(inputs);
        AtomicInteger next = new AtomicInteger();
        ResultQueue<Outcome<R>> outcomes = new BoundedQueue<>(ROOM);
        Runnable worker = () -> {
            int index = next.getAndIncrement();
            while (index < tasks.size() && deliver(attempt(function, tasks, index), outcomes)) {
                index = next.getAndIncrement();
            }
        };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, tasks.size()); i++) {
            workers.add(new Thread(worker));
        }
        boolean finished = false;
        try {
            workers.forEach(Thread::start);
            List<R> results = collect(tasks.size(), outcomes);
            for (Thread thread : workers) {
                thread.join();
            }
            finished = true;
            return results;
        } finally {
            if (!finished) {
                outcomes.close();
                workers.forEach(Thread::interrupt);
                awaitEnd(workers);
            }
        }
    }

    private static <T, R> Outcome<R> attempt(Function<? super T, ? extends R> function,
            List<T> tasks, int index) {
        try {
            return new Outcome<>(index, function.apply(tasks.get(index)), null);
        } catch (Throwable failure) {
            return new Outcome<>(index, null, failure);
        }
    }

    /** Gives false when nobody wants results any more, which is when the queue is closed. */
    private static <R> boolean deliver(Outcome<R> outcome, ResultQueue<Outcome<R>> outcomes) {
        while (true) {
            try {
                outcomes.put(outcome);
                return true;
            } catch (InterruptedException e) {
                // may be left over from the function; if not, the queue is closed
            } catch (QueueClosedException e) {
                return false;
            }
        }
    }

    private static <R> List<R> collect(int count, ResultQueue<Outcome<R>> outcomes)
            throws InterruptedException {
        List<R> results = new ArrayList<>(Collections.nCopies(count, null));
        Outcome<R> firstFailed = null;
        for (int i = 0; i < count; i++) {
            Outcome<R> outcome = outcomes.take();
            results.set(outcome.index, outcome.result);
            boolean failed = outcome.failure != null;
            if (failed && (firstFailed == null || outcome.index < firstFailed.index)) {
                firstFailed = outcome;
            }
        }
        if (firstFailed != null) {
            throw new WorkerException(firstFailed.failure);
        }
        return results;
    }

    private static void awaitEnd(List<Thread> workers) {
        for (Thread thread : workers) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException again) {
                    // the caller learns of it already, or of a failure
                }
            }
        }
    }
}
