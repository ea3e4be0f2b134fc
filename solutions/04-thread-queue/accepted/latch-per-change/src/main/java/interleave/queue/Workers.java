package interleave.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;

/** All threads start together and share one iterator over the indices, guarded by a lock. */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<T> tasks = new ArrayList<>(inputs);
        Crew crew = new Crew(tasks.size());
        List<R> results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        List<Throwable> failures = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        for (int i = 0; i < Math.min(threads, tasks.size()); i++) {
            crew.hire(index -> {
                try {
                    results.set(index, function.apply(tasks.get(index)));
                } catch (Throwable failure) {
                    failures.set(index, failure);
                }
            });
        }
        crew.work();
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new WorkerException(failure);
            }
        }
        return results;
    }

    /** What the workers do with an index. */
    private interface Step {
        void accept(int index);
    }

    private static final class Crew {
        private final List<Thread> members = new ArrayList<>();
        private final CountDownLatch start = new CountDownLatch(1);
        private final ReentrantLock lock = new ReentrantLock();
        private final Iterator<Integer> indices;
        private boolean dismissed;

        Crew(int size) {
            indices = IntStream.range(0, size).boxed().iterator();
        }

        void hire(Step step) {
            members.add(new Thread(() -> {
                try {
                    start.await();
                } catch (InterruptedException e) {
                    return;
                }
                for (int index = next(); index >= 0; index = next()) {
                    step.accept(index);
                }
            }));
        }

        void work() throws InterruptedException {
            members.forEach(Thread::start);
            start.countDown();
            try {
                for (Thread member : members) {
                    member.join();
                }
            } catch (InterruptedException e) {
                dismiss();
                members.forEach(Thread::interrupt);
                members.forEach(Crew::awaitEnd);
                throw e;
            }
        }

        private int next() {
            lock.lock();
            try {
                return dismissed || !indices.hasNext() ? -1 : indices.next();
            } finally {
                lock.unlock();
            }
        }

        private void dismiss() {
            lock.lock();
            try {
                dismissed = true;
            } finally {
                lock.unlock();
            }
        }

        private static void awaitEnd(Thread member) {
            while (member.isAlive()) {
                try {
                    member.join();
                } catch (InterruptedException again) {
                    // an InterruptedException is under way already
                }
            }
        }
    }
}
