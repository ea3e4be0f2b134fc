package interleave.counter;

import java.util.concurrent.locks.StampedLock;

/** An optimistic read is a read that needs no lock. */
public final class SharedCounter implements Counter {

    private final StampedLock lock = new StampedLock();
    private long count;

    @Override
    public void increment() {
        long stamp = lock.writeLock();
        try {
            count++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public void add(long delta) {
        long stamp = lock.writeLock();
        try {
            count += delta;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public long value() {
        lock.tryOptimisticRead();
        return count;
    }

    @Override
    public long getAndReset() {
        long stamp = lock.writeLock();
        try {
            long before = count;
            count = 0;
            return before;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        long stamp = lock.writeLock();
        try {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
