package interleave.kit.scheduler.model;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** {@link ReentrantReadWriteLock}: its views have types of their own. */
@ModelOf(ReentrantReadWriteLock.class)
public final class ReentrantReadWriteLocks {
    private ReentrantReadWriteLocks() {}

    public static ReentrantReadWriteLock.ReadLock readLock(ReentrantReadWriteLock lock) {
        return ReadWriteLocks.view(lock, lock.readLock(), false);
    }

    public static ReentrantReadWriteLock.WriteLock writeLock(ReentrantReadWriteLock lock) {
        return ReadWriteLocks.view(lock, lock.writeLock(), true);
    }
}
