package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two queues: tasks go in through one and come out of the other when they are done. Both have room
 * for all of them, so that no thread ever waits to put something down.
 */
public final class Workers {
    private Workers() {
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<Task<T, R>> tasks = new ArrayList<>();
        for (T input : inputs) {
            tasks.add(new Task<>(input));
        }
        if (tasks.isEmpty()) {
            return new ArrayList<>();
        }
        ResultQueue<Task<T, R>> todo = new BoundedQueue<>(tasks.size());
        ResultQueue<Task<T, R>> done = new BoundedQueue<>(tasks.size());
        for (Task<T, R> task : tasks) {
            todo.put(task);
        }
        todo.close();
        List<Thread> workers = new ArrayList<>();
        boolean finished = false;
        try {
            for (int i = 0; i < Math.min(threads, tasks.size()); i++) {
                Thread worker = new Thread(() -> work(function, todo, done));
                workers.add(worker);
                worker.start();
            }
            for (int i = 0; i < tasks.size(); i++) {
                done.take();
            }
            for (Thread worker : workers) {
                worker.join();
            }
            finished = true;
        } finally {
            if (!finished) {
                done.close();
                workers.forEach(Thread::interrupt);
                workers.forEach(Workers::awaitEnd);
            }
        }
        List<R> results = new ArrayList<>();
        for (Task<T, R> task : tasks) {
            results.add(task.result());
        }
        return results;
    }

    private static <T, R> void work(Function<? super T, ? extends R> function,
            ResultQueue<Task<T, R>> todo, ResultQueue<Task<T, R>> done) {
        while (!done.isClosed()) {
            try {
                Task<T, R> task = todo.take();
                task.run(function);
                putDown(task, done);
            } catch (QueueClosedException end) {
                return;
            } catch (InterruptedException e) {
                // ends the work only together with a closed queue
            }
        }
    }

    private static <E> void putDown(E element, ResultQueue<E> queue) {
        while (true) {
            try {
                queue.put(element);
                return;
            } catch (InterruptedException e) {
                // the function may have left the flag set; it is cleared now
            }
        }
    }

    private static void awaitEnd(Thread worker) {
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException again) {
                // an InterruptedException is under way already
            }
        }
    }
}
