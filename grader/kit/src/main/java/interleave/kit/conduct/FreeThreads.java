package interleave.kit.conduct;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs actions on real threads and leaves their order to the JVM, or to an agent inside of it.
 *
 * <p>{@link #shared} writes the object to a static field: that is how an agent that looks only at
 * shared objects learns of it.
 */
public final class FreeThreads implements Conductor {
    /** Written only to make objects reachable by every thread. */
    static volatile Object lastShared;

    private final int threadsBefore = Thread.activeCount();
    private volatile List<Caught> together = List.of();

    @Override
    public <T> T shared(String name, T object) {
        lastShared = object;
        return object;
    }

    @Override
    public void together(List<Action> actions) {
        List<Caught> runs = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            runs.add(new Caught(actions.get(i), "thread " + (i + 1)));
        }
        together = runs;
        runs.forEach(run -> run.thread.start());
        for (Caught run : runs) {
            try {
                run.thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the test's own thread was interrupted", interrupted);
            }
        }
        runs.forEach(Caught::rethrow);
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
    public void interrupt(int thread) {
        together.get(thread - 1).thread.interrupt();
    }

    @Override
    public int wokenByItself(int thread) {
        return 0;
    }

    @Override
    public int threadsLeft() {
        long ours = together.stream().filter(run -> run.thread.isAlive()).count();
        return (int) Math.max(0, Thread.activeCount() - ours - threadsBefore);
    }

    private static final class Caught implements Runnable {
        private final Action action;
        private final Thread thread;
        private Throwable thrown;

        Caught(Action action, String name) {
            this.action = action;
            this.thread = new Thread(this, name);
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
