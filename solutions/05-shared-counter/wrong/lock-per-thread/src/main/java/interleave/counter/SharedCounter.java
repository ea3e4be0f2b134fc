package interleave.counter;

import java.util.concurrent.locks.ReentrantLock;

/** Each thread has its own lock, so nobody ever has to wait. */
public final class SharedCounter implements Counter {

    private final ThreadLocal<ReentrantLock> lock = ThreadLocal.withInitial(ReentrantLock::new);
    private long count;

    @Override
    public void increment() {
        lock.get().lock();
        try {
            count++;
        } finally {
            lock.get().unlock();
        }
    }

    @Override
    public void add(long delta) {
        lock.get().lock();
        try {
            count += delta;
        } finally {
            lock.get().unlock();
        }
    }

    @Override
    public long value() {
        lock.get().lock();
        try {
            return count;
        } finally {
            lock.get().unlock();
        }
    }

    @Override
    public long getAndReset() {
        lock.get().lock();
        try {
            long before = count;
            count = 0;
            return before;
        } finally {
            lock.get().unlock();
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        lock.get().lock();
        try {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        } finally {
            lock.get().unlock();
        }
    }
}
