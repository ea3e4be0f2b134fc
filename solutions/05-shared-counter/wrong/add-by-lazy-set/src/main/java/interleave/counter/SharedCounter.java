package interleave.counter;

import java.util.concurrent.atomic.AtomicLong;

/** It is an AtomicLong, whichever way it is written. */
public final class SharedCounter implements Counter {

    private final AtomicLong count = new AtomicLong();

    @Override
    public void increment() {
        count.incrementAndGet();
    }

    @Override
    public void add(long delta) {
        count.lazySet(count.get() + delta);
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
        }
    }
}
