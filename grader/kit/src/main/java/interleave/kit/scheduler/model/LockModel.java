package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Op;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** {@link Lock}, whichever it is. */
@ModelOf(Lock.class)
public final class LockModel {
    private LockModel() {}

    static AnyLock of(Execution run, Lock lock) {
        return run.things().model(lock, key -> LockKinds.make(run, (Lock) key), AnyLock.class);
    }

    /** Gives the run that the lock is to be modelled in; null where the lock's own code is to be run. */
    private static Execution runFor(Lock lock) {
        return isOfJdk(lock) ? Execution.current() : null;
    }

    /** A lock or condition of the student's own, or of a copy of the JDK's, is rewritten and needs no model. */
    static boolean isOfJdk(Object object) {
        return object.getClass().getClassLoader() == null;
    }

    public static void lock(Lock lock) {
        Execution run = runFor(lock);
        if (run != null) {
            of(run, lock).lock(run);
        } else {
            lock.lock();
        }
    }

    public static void lockInterruptibly(Lock lock) throws InterruptedException {
        Execution run = runFor(lock);
        if (run != null) {
            run.interrupts().beInterruptible();
            of(run, lock).lock(run, Op.NEVER, true);
        } else {
            lock.lockInterruptibly();
        }
    }

    public static boolean tryLock(Lock lock) {
        Execution run = runFor(lock);
        return run == null ? lock.tryLock() : of(run, lock).tryLock(run);
    }

    public static boolean tryLock(Lock lock, long timeout, TimeUnit unit) throws InterruptedException {
        Execution run = runFor(lock);
        if (run == null) {
            return lock.tryLock(timeout, unit);
        }
        run.interrupts().beInterruptible();
        long nanos = unit.toNanos(timeout);
        AnyLock model = of(run, lock);
        return nanos > 0 ? model.lock(run, nanos, true) : model.tryLock(run);
    }

    public static void unlock(Lock lock) {
        Execution run = runFor(lock);
        if (run != null) {
            of(run, lock).unlock(run);
        } else {
            lock.unlock();
        }
    }

    public static Condition newCondition(Lock lock) {
        Condition condition = lock.newCondition();
        Execution run = runFor(lock);
        if (run != null) {
            run.things().model(condition, key -> of(run, lock).newCondition(run, key), WaitSet.class);
        }
        return condition;
    }
}
