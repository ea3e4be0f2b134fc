package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

/** {@link StampedLock}. */
@ModelOf(StampedLock.class)
public final class StampedLocks {
    private StampedLocks() {}

    private static StampModel of(StampedLock lock) {
        Execution run = Execution.current();
        return run.things().model(lock, key -> new StampModel(run, key), StampModel.class);
    }

    public static long writeLock(StampedLock lock) {
        return of(lock).write(Execution.current());
    }

    public static long writeLockInterruptibly(StampedLock lock) throws InterruptedException {
        Execution.current().interrupts().beInterruptible();
        return writeLock(lock);
    }

    public static long tryWriteLock(StampedLock lock) {
        return of(lock).tryWrite(Execution.current());
    }

    public static long tryWriteLock(StampedLock lock, long time, TimeUnit unit) {
        return tryWriteLock(lock);
    }

    public static long readLock(StampedLock lock) {
        return of(lock).read(Execution.current());
    }

    public static long readLockInterruptibly(StampedLock lock) throws InterruptedException {
        Execution.current().interrupts().beInterruptible();
        return readLock(lock);
    }

    public static long tryReadLock(StampedLock lock) {
        return of(lock).tryRead(Execution.current());
    }

    public static long tryOptimisticRead(StampedLock lock) {
        return of(lock).optimistic(Execution.current());
    }

    public static boolean validate(StampedLock lock, long stamp) {
        return of(lock).validate(Execution.current(), stamp);
    }

    public static void unlockWrite(StampedLock lock, long stamp) {
        of(lock).unlock(Execution.current(), stamp, true);
    }

    public static void unlockRead(StampedLock lock, long stamp) {
        of(lock).unlock(Execution.current(), stamp, false);
    }

    public static void unlock(StampedLock lock, long stamp) {
        of(lock).unlock(Execution.current(), stamp, StampModel.isWrite(stamp));
    }

    public static long tryConvertToWriteLock(StampedLock lock, long stamp) {
        return of(lock).toWrite(Execution.current(), stamp);
    }

    public static long tryConvertToReadLock(StampedLock lock, long stamp) {
        return of(lock).toRead(Execution.current(), stamp);
    }

    public static boolean isWriteLocked(StampedLock lock) {
        return of(lock).isWriteLocked(Execution.current());
    }
}
