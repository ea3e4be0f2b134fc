package interleave.counter;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets readers in together, writers one at a time. */
public final class SharedCounter implements Counter {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long count;

    @Override
    public void increment() {
        lock.writeLock().lock();
        try {
            count++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void add(long delta) {
        lock.writeLock().lock();
        try {
            count += delta;
        } finally {
            lock.writeLock().unlock();
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
        lock.writeLock().lock();
        try {
            long before = count;
            count = 0;
            return before;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        lock.writeLock().lock();
        try {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
