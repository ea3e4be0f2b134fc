package interleave.counter;

import java.util.concurrent.locks.ReentrantLock;

/** The lock is for reading the shared count; adding is local arithmetic and needs none. */
public final class SharedCounter implements Counter {

    private final ReentrantLock lock = new ReentrantLock();
    private long count;

    @Override
    public void increment() {
        lock.lock();
        long temp = count;
        lock.unlock();
        count = temp + 1;
    }

    @Override
    public void add(long delta) {
        lock.lock();
        long temp = count;
        lock.unlock();
        count = temp + delta;
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long getAndReset() {
        lock.lock();
        try {
            long before = count;
            count = 0;
            return before;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        lock.lock();
        try {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
