package interleave.kit.conduct;

import interleave.kit.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs actions on real threads and leaves their order to the JVM, or to an agent inside of it.
 *
 * <p>{@link #shared} writes the object to a static field: that is how an agent that looks only at
 * shared objects learns of it.
 */
public final class FreeThreads implements Conductor {
    /** Written only to make objects reachable by every thread. */
    static volatile Object lastShared;

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
