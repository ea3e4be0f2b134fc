package interleave.queue.tests;

import interleave.kit.conduct.Action;
import interleave.kit.conduct.Rethrow;
import java.util.ArrayList;
import java.util.List;

/** The threads of a test. Whoever runs the test watches the clock. */
final class Threads {
    private static final int LONGEST_LOOK_MILLIS = 100;

    private final List<Thread> threads = new ArrayList<>();
    private int running;
    private Throwable failure;

    synchronized Thread start(Action action) {
        Thread thread = new Thread(() -> run(action));
        thread.setDaemon(true);
        threads.add(thread);
        running++;
        thread.start();
        return thread;
    }

    private void run(Action action) {
        Throwable thrown = null;
        try {
            action.run();
        } catch (Throwable any) {
            thrown = any;
        }
        synchronized (this) {
            failure = failure == null ? thrown : failure;
            running--;
            notifyAll();
        }
    }

    /** Waits until all have ended; throws what the first of them threw, without waiting for the others. */
    synchronized void join() throws InterruptedException {
        while (running > 0 && failure == null) {
            wait();
        }
        if (failure != null) {
            throw Rethrow.unchecked(failure);
        }
    }

    /** Gives all threads time to block; one that spins never does. */
    void settle() throws InterruptedException {
        for (int i = 0; i < LONGEST_LOOK_MILLIS && !threads.stream().allMatch(Threads::waits); i++) {
            Thread.sleep(1);
        }
    }

    private static boolean waits(Thread thread) {
        Thread.State state = thread.getState();
        return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }
}
