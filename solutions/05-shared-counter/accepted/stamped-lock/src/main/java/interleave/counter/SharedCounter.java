package interleave.counter;

import java.util.concurrent.locks.StampedLock;

/** Reads optimistically, and takes the read lock when a writer came between. */
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
        long stamp = lock.tryOptimisticRead();
        long seen = count;
        if (lock.validate(stamp)) {
            return seen;
        }
        stamp = lock.readLock();
        try {
            return count;
        } finally {
            lock.unlockRead(stamp);
        }
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
