package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** {@link ReentrantLock}: what {@code Lock} has not, and the rest handed on. */
@ModelOf(ReentrantLock.class)
public final class ReentrantLocks {
    private ReentrantLocks() {}

    public static void lock(ReentrantLock lock) {
        LockModel.lock(lock);
    }

    public static void lockInterruptibly(ReentrantLock lock) throws InterruptedException {
        LockModel.lockInterruptibly(lock);
    }

    public static boolean tryLock(ReentrantLock lock) {
        return LockModel.tryLock(lock);
    }

    public static boolean tryLock(ReentrantLock lock, long timeout, TimeUnit unit) throws InterruptedException {
        return LockModel.tryLock(lock, timeout, unit);
    }

    public static void unlock(ReentrantLock lock) {
        LockModel.unlock(lock);
    }

    public static Condition newCondition(ReentrantLock lock) {
        return LockModel.newCondition(lock);
    }

    public static boolean isHeldByCurrentThread(ReentrantLock lock) {
        return getHoldCount(lock) > 0;
    }

    public static int getHoldCount(ReentrantLock lock) {
        Execution run = Execution.current();
        Mutex mutex = run == null ? null : mutex(run, lock);
        return mutex != null && mutex.isHeldBy(run.running()) ? mutex.holds() : 0;
    }

    public static boolean isLocked(ReentrantLock lock) {
        Execution run = Execution.current();
        return run != null && mutex(run, lock).isHeld();
    }

    private static Mutex mutex(Execution run, ReentrantLock lock) {
        return (Mutex) LockModel.of(run, lock);
    }
}
