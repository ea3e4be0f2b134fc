package interleave.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * Thread w of n takes the inputs w, w + n, w + 2n and so on. A latch says that all are through,
 * and joining says that the threads themselves are gone too.
 */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        return new Crew<T, R>(function, inputs, threads).run();
    }

    private static final class Crew<T, R> {
        private final Function<? super T, ? extends R> function;
        private final List<T> inputs;
        private final List<R> results;
        private final List<Throwable> failures;
        private final List<Thread> members = new ArrayList<>();
        private final CountDownLatch working;
        private volatile boolean cancelled;

        Crew(Function<? super T, ? extends R> function, List<T> inputs, int threads) {
            this.function = function;
            this.inputs = new ArrayList<>(inputs);
            this.results = new ArrayList<>(Collections.nCopies(this.inputs.size(), null));
            this.failures = new ArrayList<>(Collections.nCopies(this.inputs.size(), null));
            int count = Math.min(threads, this.inputs.size());
            this.working = new CountDownLatch(count);
            for (int i = 0; i < count; i++) {
                int first = i;
                members.add(new Thread(() -> work(first, count)));
            }
        }

        List<R> run() throws InterruptedException {
            try {
                members.forEach(Thread::start);
                working.await();
            } catch (InterruptedException e) {
                cancelled = true;
                members.forEach(Thread::interrupt);
                throw e;
            } finally {
                joinAll();
            }
            failures.stream().filter(Objects::nonNull).findFirst().ifPresent(failure -> {
                throw new WorkerException(failure);
            });
            return results;
        }

        private void work(int first, int step) {
            try {
                for (long i = first; i < inputs.size() && !cancelled; i += step) {
                    attempt((int) i);
                }
            } finally {
                working.countDown();
            }
        }

        private void attempt(int index) {
            try {
                results.set(index, function.apply(inputs.get(index)));
            } catch (Throwable failure) {
                failures.set(index, failure);
            }
        }

        private void joinAll() {
            boolean interrupted = false;
            for (Thread member : members) {
                while (member.isAlive()) {
                    try {
                        member.join();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
