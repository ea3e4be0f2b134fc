package interleave.kit.conduct;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs actions on real threads and leaves their order to the JVM, or to an agent inside of it.
 *
 * <p>{@link #shared} writes the object to a static field: that is how an agent that looks only at
 * shared objects learns of it.
 */
public class FreeThreads implements Conductor {
    /** Written only to make objects reachable by every thread. */
    static volatile Object lastShared;

    private final Set<Thread> threadsBefore = threadsNow();
    private volatile List<Caught> together = List.of();

    @Override
    public final <T> T shared(String name, T object) {
        lastShared = object;
        return object;
    }

    @Override
    public final void together(List<Action> actions) {
        List<Caught> runs = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            runs.add(new Caught(actions.get(i), "thread " + (i + 1)));
        }
        together = runs;
        List<Thread> threads = runs.stream().map(run -> run.thread).toList();
        start(threads);
        try {
            awaitEnd(threads);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test's own thread was interrupted", interrupted);
        }
        runs.forEach(Caught::rethrow);
    }

    /** Starts the threads of the scenario, in whichever order. */
    protected void start(List<Thread> threads) {
        threads.forEach(Thread::start);
    }

    /** Waits until all have ended. */
    protected void awaitEnd(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Gives the threads that are alive and that the scenario, or the student's code, has started. */
    protected final List<Thread> started() {
        Set<Thread> now = threadsNow();
        // One by one: a set that is asked for all at once may ask whether they are equal.
        threadsBefore.forEach(now::remove);
        return List.copyOf(now);
    }

    /** By identity: a class of the student's may say that its threads are equal to others. */
    private static Set<Thread> threadsNow() {
        Thread[] all = new Thread[2 * Thread.activeCount() + 10];
        int count = Thread.enumerate(all);
        Set<Thread> threads = Collections.newSetFromMap(new IdentityHashMap<>());
        threads.addAll(Arrays.asList(all).subList(0, count));
        return threads;
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void pass(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }

    @Override
    public final void interrupt(int thread) {
        together.get(thread - 1).thread.interrupt();
    }

    @Override
    public final int wokenByItself(int thread) {
        return 0;
    }

    @Override
    public final int threadsLeft() {
        Set<Thread> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(started());
        together.forEach(run -> left.remove(run.thread));
        return left.size();
    }

    private static final class Caught implements Runnable {
        private final Action action;
        private final Thread thread;
        private Throwable thrown;

        Caught(Action action, String name) {
            this.action = action;
            this.thread = new Thread(this, name);
            // Threads of a run that has come to a standstill must not keep the JVM from ending.
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            try {
                action.run();
            } catch (Throwable failure) {
                thrown = failure;
            }
        }

        void rethrow() {
            if (thrown != null) {
                Rethrow.unchecked(thrown);
            }
        }
    }
}
