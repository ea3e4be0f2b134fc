package interleave.counter;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The read lock is the cheaper one, and each method begins with a read. */
public final class SharedCounter implements Counter {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long count;

    @Override
    public void increment() {
        lock.readLock().lock();
        try {
            count++;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void add(long delta) {
        lock.readLock().lock();
        try {
            count += delta;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.readLock().lock();
        try {
            return count;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long getAndReset() {
        lock.readLock().lock();
        try {
            long before = count;
            count = 0;
            return before;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        lock.readLock().lock();
        try {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        } finally {
            lock.readLock().unlock();
        }
    }
}
