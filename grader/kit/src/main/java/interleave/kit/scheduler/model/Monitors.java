package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Abandoned;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Op;

/** Monitors: {@code synchronized}, {@code wait} and {@code notify}. */
@ModelOf(Object.class)
public final class Monitors {
    private Monitors() {}

    private static final class Monitor {
        final Mutex mutex;
        final WaitSet waitSet;

        Monitor(Execution run, Object object) {
            String name = object instanceof Class<?> type
                    ? type.getSimpleName() + ".class"
                    : run.things().nameOf(object);
            mutex = new Mutex(run, object, "the monitor of " + name);
            waitSet = new WaitSet(run, object, mutex, () -> "a notify on " + name);
        }
    }

    private static Monitor of(Execution run, Object object) {
        return run.things().model(object, key -> new Monitor(run, key), Monitor.class);
    }

    public static void enter(Object object) {
        if (object == null) {
            throw new NullPointerException("synchronized (null)");
        }
        Execution run = Execution.current();
        if (run != null) {
            of(run, object).mutex.lock(run);
        }
    }

    public static void exit(Object object) {
        Execution run = Execution.current();
        if (run != null) {
            of(run, object).mutex.unlock(run);
        }
    }

    /**
     * Leaves a {@code synchronized} block. Must not throw when the run is over: the code that javac makes of
     * a block tries an exit that threw again, without end. The thread's next step will throw.
     */
    public static void exit(Object object, int site) {
        try {
            Memory.at(site);
            exit(object);
        } catch (Abandoned over) {
            return;
        }
    }

    public static void wait(Object object) throws InterruptedException {
        Execution run = Execution.current();
        of(run, object).waitSet.await(run, Op.NEVER, true);
    }

    public static void wait(Object object, long millis) throws InterruptedException {
        Execution run = Execution.current();
        of(run, object).waitSet.await(run, millis == 0 ? Op.NEVER : Clock.nanos(millis), true);
    }

    public static void wait(Object object, long millis, int nanos) throws InterruptedException {
        wait(object, nanos > 0 ? millis + 1 : millis);
    }

    public static void notify(Object object) {
        Execution run = Execution.current();
        of(run, object).waitSet.wakeOne(run, false);
    }

    public static void notifyAll(Object object) {
        Execution run = Execution.current();
        of(run, object).waitSet.wakeAll(run);
    }

    static boolean isHeld(Object object) {
        Execution run = Execution.current();
        return run != null && of(run, object).mutex.isHeldBy(run.running());
    }
}
