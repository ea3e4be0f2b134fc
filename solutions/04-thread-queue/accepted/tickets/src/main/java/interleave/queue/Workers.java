package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every input is tried, whatever becomes of the others; an outcome is a result or a failure. */
public final class Workers {
    private Workers() {
    }

    private static final class Outcome<R> {
        final R result;
        final Throwable failure;

        Outcome(R result, Throwable failure) {
            this.result = result;
            this.failure = failure;
        }

        R get() {
            if (failure != null) {
                throw new WorkerException(failure);
            }
            return result;
        }
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<T> tasks = new ArrayList<>(inputs);
        int size = tasks.size();
        AtomicReferenceArray<Outcome<R>> outcomes = new AtomicReferenceArray<>(size);
        AtomicInteger todo = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = todo.getAndIncrement(); i < size; i = todo.getAndIncrement()) {
                outcomes.set(i, attempt(function, tasks.get(i)));
            }
        };
        List<Thread> workers = IntStream.range(0, Math.min(threads, size))
                .mapToObj(i -> new Thread(worker))
                .collect(Collectors.toList());
        workers.forEach(Thread::start);
        try {
            for (Thread thread : workers) {
                thread.join();
            }
        } catch (InterruptedException e) {
            todo.set(size);
            workers.forEach(Thread::interrupt);
            workers.forEach(Workers::awaitEnd);
            throw e;
        }
        return IntStream.range(0, size)
                .mapToObj(i -> outcomes.get(i).get())
                .collect(Collectors.toList());
    }

    private static <T, R> Outcome<R> attempt(Function<? super T, ? extends R> function, T task) {
        try {
            return new Outcome<>(function.apply(task), null);
        } catch (Throwable failure) {
            return new Outcome<>(null, failure);
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
