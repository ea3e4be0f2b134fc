package interleave.counter;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Parking for a microsecond after a lost race is not sleeping. */
public final class SharedCounter implements Counter {

    private final AtomicLong count = new AtomicLong();

    @Override
    public void increment() {
        long current = count.get();
        while (!count.compareAndSet(current, current + 1)) {
            pause();
            current = count.get();
        }
    }

    @Override
    public void add(long delta) {
        long current = count.get();
        while (!count.compareAndSet(current, current + delta)) {
            pause();
            current = count.get();
        }
    }

    @Override
    public long value() {
        return count.get();
    }

    @Override
    public long getAndReset() {
        return count.getAndSet(0);
    }

    @Override
    public boolean tryIncrement(long limit) {
        while (true) {
            long current = count.get();
            if (current >= limit) {
                return false;
            }
            if (count.compareAndSet(current, current + 1)) {
                return true;
            }
            pause();
        }
    }

    private void pause() {
        LockSupport.parkNanos(this, 1_000);
    }
}
