package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The caller waits in a monitor until the last worker has signed off, and joins them all then.
 * Results and failures are kept in maps sorted by index.
 */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        return new Crew<T, R>(function, inputs).run(threads);
    }

    private static final class Crew<T, R> {
        private final Function<? super T, ? extends R> function;
        private final List<T> inputs;
        private final TreeMap<Integer, R> results = new TreeMap<>();
        private final TreeMap<Integer, Throwable> failures = new TreeMap<>();
        private int next;
        private int running;

        Crew(Function<? super T, ? extends R> function, List<T> inputs) {
            this.function = function;
            this.inputs = new ArrayList<>(inputs);
        }

        List<R> run(int threads) throws InterruptedException {
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < Math.min(threads, inputs.size()); i++) {
                workers.add(new Thread(this::work));
            }
            running = workers.size();
            workers.forEach(Thread::start);
            InterruptedException interrupt = awaitSignOff(workers);
            for (Thread worker : workers) {
                while (worker.isAlive()) {
                    try {
                        worker.join();
                    } catch (InterruptedException e) {
                        interrupt = e;
                    }
                }
            }
            if (interrupt != null) {
                throw interrupt;
            }
            if (!failures.isEmpty()) {
                throw new WorkerException(failures.firstEntry().getValue());
            }
            return new ArrayList<>(results.values());
        }

        private synchronized InterruptedException awaitSignOff(List<Thread> workers) {
            InterruptedException interrupt = null;
            while (running > 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupt = e;
                    next = inputs.size();
                    workers.forEach(Thread::interrupt);
                }
            }
            return interrupt;
        }

        private void work() {
            for (int index = next(); index >= 0; index = next()) {
                try {
                    keep(index, function.apply(inputs.get(index)));
                } catch (Throwable failure) {
                    keepFailure(index, failure);
                }
            }
            signOff();
        }

        private synchronized int next() {
            return next < inputs.size() ? next++ : -1;
        }

        private synchronized void keep(int index, R result) {
            results.put(index, result);
        }

        private synchronized void keepFailure(int index, Throwable failure) {
            failures.put(index, failure);
            next = inputs.size();
        }

        private synchronized void signOff() {
            if (--running == 0) {
                notifyAll();
            }
        }
    }
}
