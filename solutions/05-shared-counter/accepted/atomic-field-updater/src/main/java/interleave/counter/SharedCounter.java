package interleave.counter;

import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/** Updates a volatile field in place, without an object for the atomic. */
public final class SharedCounter implements Counter {

    private static final AtomicLongFieldUpdater<SharedCounter> COUNT =
            AtomicLongFieldUpdater.newUpdater(SharedCounter.class, "count");

    private volatile long count;

    @Override
    public void increment() {
        COUNT.incrementAndGet(this);
    }

    @Override
    public void add(long delta) {
        COUNT.addAndGet(this, delta);
    }

    @Override
    public long value() {
        return count;
    }

    @Override
    public long getAndReset() {
        return COUNT.getAndSet(this, 0);
    }

    @Override
    public boolean tryIncrement(long limit) {
        while (true) {
            long current = count;
            if (current >= limit) {
                return false;
            }
            if (COUNT.compareAndSet(this, current, current + 1)) {
                return true;
            }
        }
    }
}
