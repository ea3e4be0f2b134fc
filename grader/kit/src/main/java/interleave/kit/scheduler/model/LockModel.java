package interleave.kit.scheduler.model;

import interleave.kit.scheduler.ControlledThread;
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

    public static void lock(Lock lock) {
        Execution run = Execution.current();
        if (run != null) {
            of(run, lock).lock(run);
        }
    }

    public static void lockInterruptibly(Lock lock) throws InterruptedException {
        Execution run = Execution.current();
        if (run != null) {
            AnyLock model = of(run, lock);
            ControlledThread self = run.running();
            Threads.throwIfInterrupted(self);
            if (!model.isFree(run)) {
                run.trace("waits for " + model.name());
                run.step(Op.when(
                        Op.Kind.ACQUIRE, model.location(), () -> model.isFree(run) || self.interrupted, model.name()));
                Threads.throwIfInterrupted(self);
            }
            model.lock(run);
        }
    }

    public static boolean tryLock(Lock lock) {
        Execution run = Execution.current();
        return run == null || of(run, lock).tryLock(run);
    }

    public static boolean tryLock(Lock lock, long timeout, TimeUnit unit) throws InterruptedException {
        Execution run = Execution.current();
        if (run == null) {
            return true;
        }
        AnyLock model = of(run, lock);
        ControlledThread self = run.running();
        Threads.throwIfInterrupted(self);
        if (!model.isFree(run) && unit.toNanos(timeout) > 0) {
            run.trace("waits for " + model.name());
            run.step(Op.when(
                            Op.Kind.ACQUIRE,
                            model.location(),
                            () -> model.isFree(run) || self.interrupted,
                            model.name())
                    .until(run.nanos() + unit.toNanos(timeout)));
            run.tookDeadline();
            Threads.throwIfInterrupted(self);
        }
        return model.tryLock(run);
    }

    public static void unlock(Lock lock) {
        Execution run = Execution.current();
        if (run != null) {
            of(run, lock).unlock(run);
        }
    }

    public static Condition newCondition(Lock lock) {
        Condition condition = lock.newCondition();
        Execution run = Execution.current();
        if (run != null) {
            run.things().model(condition, key -> of(run, lock).newCondition(run, key), WaitSet.class);
        }
        return condition;
    }
}
