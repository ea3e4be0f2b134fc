package interleave.kit.scheduler;

import interleave.kit.explore.Reserve;

/**
 * A thread of a run. The student's {@code new Thread(…)}, and classes that extend {@code Thread}, are
 * rewritten to this one; a {@code run} of theirs becomes {@link #scheduledRun}. No other method that they could
 * see has a signature that they could write: they would override it.
 */
public class ScheduledThread extends Thread {
    private Execution execution;
    private ControlledThread self;
    private volatile Throwable thrown;

    public ScheduledThread() {}

    public ScheduledThread(Runnable target) {
        super(target);
    }

    public ScheduledThread(String name) {
        super(name);
    }

    public ScheduledThread(Runnable target, String name) {
        super(target, name);
    }

    public ScheduledThread(ThreadGroup group, Runnable target) {
        super(target);
    }

    public ScheduledThread(ThreadGroup group, String name) {
        super(name);
    }

    public ScheduledThread(ThreadGroup group, Runnable target, String name) {
        super(target, name);
    }

    public ScheduledThread(ThreadGroup group, Runnable target, String name, long stackSize) {
        super(target, name);
    }

    /** Starts it under control of {@code run}, by the thread that holds the baton. */
    public final void startIn(Execution run) {
        execution = run;
        thrown = null;
        self = run.admit(this, getName());
        begin();
    }

    void begin() {
        setDaemon(true);
        start();
    }

    /** Waits until its code has come to its end, but no longer than {@code millis}. */
    void awaitEnd(long millis) throws InterruptedException {
        join(millis);
    }

    public final ControlledThread self() {
        return self;
    }

    /** Gives what came out of its code, or null. */
    final Throwable thrown() {
        return thrown;
    }

    @Override
    public void run() {
        try {
            if (execution.enter(self)) {
                scheduledRun();
            }
        } catch (Abandoned over) {
            return;
        } catch (OutOfMemoryError failure) {
            Reserve.release();
            thrown = failure;
        } catch (Throwable failure) {
            thrown = failure;
            execution.uncaught(self, failure);
        }
        execution.leave(self);
    }

    /** What the thread does. */
    public void scheduledRun() {
        super.run();
    }
}
