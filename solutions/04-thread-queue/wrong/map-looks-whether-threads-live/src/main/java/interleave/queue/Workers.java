package interleave.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Each thread fetches the next index until there is none. Indices go out in order, so when one
 * fails all lower ones are already being worked on, and no more need to go out.
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
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Runnable worker = () -> {
            int index;
            while (!stopped.get() && (index = next.getAndIncrement()) < tasks.size()) {
                try {
                    results.set(index, function.apply(tasks.get(index)));
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
        workers.forEach(Thread::start);
        boolean interrupted = false;
        while (workers.stream().anyMatch(Thread::isAlive)) {
            if (Thread.interrupted()) {
                interrupted = true;
                stopped.set(true);
                workers.forEach(Thread::interrupt);
            }
        }
        if (interrupted) {
            throw new InterruptedException();
        }
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new WorkerException(failure);
            }
        }
        return results;
    }
}
