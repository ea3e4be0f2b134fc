package interleave.kit.scheduler;

import interleave.kit.conduct.Action;
import interleave.kit.conduct.Rethrow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A thread of the test's own; when its action has ended it can be given another one, for another run. */
final class ActionThread extends ScheduledThread {
    /** Whoever looks for threads that hang in one call must not take call after call for that. */
    private static final long LIFE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final long made = System.nanoTime();
    private Action action;
    private volatile boolean atWork;
    private volatile boolean retired;

    void prepare(String name, Action next) {
        setName(name);
        action = next;
    }

    /** Its first turn wakes it; to wake it now as well would be one more switch of threads for every action. */
    @Override
    void begin() {
        atWork = true;
        if (getState() == State.NEW) {
            setDaemon(true);
            start();
        }
    }

    @Override
    public void run() {
        while (awaitFirstTurn()) {
            super.run();
            synchronized (this) {
                atWork = false;
                notifyAll();
            }
        }
    }

    /** False when it is no longer needed. */
    private boolean awaitFirstTurn() {
        while (!atWork || !self().hasBaton()) {
            if (retired && !atWork) {
                return false;
            }
            LockSupport.park(this);
            Thread.interrupted();
        }
        return true;
    }

    @Override
    public void scheduledRun() {
        try {
            action.run();
        } catch (Throwable thrown) {
            throw Rethrow.unchecked(thrown);
        }
    }

    /** Tells whether it can be given another action: it may hang in code that cannot be ended, or be too old. */
    boolean isFit() {
        return !atWork && System.nanoTime() - made < LIFE_NANOS;
    }

    /** Lets it end, now or when its action has ended. */
    void retire() {
        retired = true;
        interrupt();
    }

    @Override
    synchronized void awaitEnd(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; atWork && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
