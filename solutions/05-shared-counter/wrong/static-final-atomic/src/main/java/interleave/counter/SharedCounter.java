package interleave.counter;

import java.util.concurrent.atomic.AtomicLong;

/** It is final, so it is a constant. */
public final class SharedCounter implements Counter {

    private static final AtomicLong COUNT = new AtomicLong();

    @Override
    public void increment() {
        COUNT.incrementAndGet();
    }

    @Override
    public void add(long delta) {
        COUNT.addAndGet(delta);
    }

    @Override
    public long value() {
        return COUNT.get();
    }

    @Override
    public long getAndReset() {
        return COUNT.getAndSet(0);
    }

    @Override
    public boolean tryIncrement(long limit) {
        while (true) {
            long current = COUNT.get();
            if (current >= limit) {
                return false;
            }
            if (COUNT.compareAndSet(current, current + 1)) {
                return true;
            }
        }
    }
}
