package interleave.kit.scheduler.model;

import interleave.kit.result.Step;
import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** {@link Semaphore}. */
@ModelOf(Semaphore.class)
public final class Semaphores {
    private Semaphores() {}

    private static final class Permits {
        private final Location location;
        private int free;

        Permits(Execution run, Semaphore semaphore) {
            location = run.things()
                    .location(semaphore, Permits.class, () -> run.things().nameOf("the semaphore", semaphore));
            free = semaphore.availablePermits();
        }
    }

    private static Permits of(Execution run, Semaphore semaphore) {
        return run.things().model(semaphore, key -> new Permits(run, (Semaphore) key), Permits.class);
    }

    public static void acquire(Semaphore semaphore) throws InterruptedException {
        acquire(semaphore, 1);
    }

    public static void acquire(Semaphore semaphore, int count) throws InterruptedException {
        acquire(semaphore, count, Op.NEVER, true);
    }

    public static void acquireUninterruptibly(Semaphore semaphore) {
        acquireUninterruptibly(semaphore, 1);
    }

    public static void acquireUninterruptibly(Semaphore semaphore, int count) {
        try {
            acquire(semaphore, count, Op.NEVER, false);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static boolean acquire(Semaphore semaphore, int count, long nanos, boolean interruptibly)
            throws InterruptedException {
        Execution run = Execution.current();
        Permits permits = of(run, semaphore);
        ControlledThread self = run.running();
        if (interruptibly) {
            run.interrupts().beInterruptible();
        }
        if (permits.free < count) {
            run.trace(Step.Mark.WAITS, "waits for a permit");
        }
        run.stepWithin(
                nanos,
                Op.when(
                        Op.Kind.ACQUIRE,
                        permits.location,
                        () -> permits.free >= count || interruptibly && self.interrupted,
                        "a permit of the semaphore"));
        boolean byInterrupt = interruptibly && self.interrupted && (permits.free < count || run.choose(2) == 1);
        if (permits.free >= count && !byInterrupt) {
            taken(run, permits, count);
            return true;
        }
        if (interruptibly) {
            run.interrupts().throwIfInterrupted();
        }
        return false;
    }

    private static void taken(Execution run, Permits permits, int count) {
        permits.free -= count;
        run.memory().acquire(permits.location);
        run.changed();
        run.trace("takes a permit, " + permits.free + " left");
    }

    public static boolean tryAcquire(Semaphore semaphore) {
        return tryAcquire(semaphore, 1);
    }

    public static boolean tryAcquire(Semaphore semaphore, int count) {
        Execution run = Execution.current();
        Permits permits = of(run, semaphore);
        run.step(Op.of(Op.Kind.WRITE, permits.location));
        if (permits.free < count) {
            run.trace("finds no permit");
            run.memory().refused(permits.location);
            return false;
        }
        taken(run, permits, count);
        return true;
    }

    public static boolean tryAcquire(Semaphore semaphore, long timeout, TimeUnit unit) throws InterruptedException {
        return tryAcquire(semaphore, 1, timeout, unit);
    }

    public static boolean tryAcquire(Semaphore semaphore, int count, long timeout, TimeUnit unit)
            throws InterruptedException {
        return acquire(semaphore, count, Math.max(0, unit.toNanos(timeout)), true);
    }

    public static void release(Semaphore semaphore) {
        release(semaphore, 1);
    }

    public static void release(Semaphore semaphore, int count) {
        Execution run = Execution.current();
        Permits permits = of(run, semaphore);
        run.step(Op.of(Op.Kind.RELEASE, permits.location));
        permits.free += count;
        run.memory().release(permits.location);
        run.changed();
        run.trace(Step.Mark.WAKES, "gives back a permit, " + permits.free + " free");
    }

    public static int availablePermits(Semaphore semaphore) {
        Execution run = Execution.current();
        Permits permits = of(run, semaphore);
        run.step(Op.of(Op.Kind.READ, permits.location));
        run.memory().looked(permits.location, permits.free);
        return permits.free;
    }

    public static int drainPermits(Semaphore semaphore) {
        Execution run = Execution.current();
        Permits permits = of(run, semaphore);
        run.step(Op.of(Op.Kind.WRITE, permits.location));
        int drained = permits.free;
        taken(run, permits, drained);
        return drained;
    }
}
