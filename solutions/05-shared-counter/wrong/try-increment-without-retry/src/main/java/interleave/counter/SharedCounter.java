package interleave.counter;

import java.util.concurrent.atomic.AtomicLong;

/** When compareAndSet says false the limit was reached. */
public final class SharedCounter implements Counter {

    private final AtomicLong count = new AtomicLong();

    @Override
    public void increment() {
        count.incrementAndGet();
    }

    @Override
    public void add(long delta) {
        count.addAndGet(delta);
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
        long current = count.get();
        return current < limit && count.compareAndSet(current, current + 1);
    }
}
