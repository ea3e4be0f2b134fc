package interleave.counter;

import java.util.concurrent.atomic.LongAdder;

/** LongAdder is simply the faster AtomicLong. */
public final class SharedCounter implements Counter {

    private final LongAdder count = new LongAdder();

    @Override
    public void increment() {
        count.increment();
    }

    @Override
    public void add(long delta) {
        count.add(delta);
    }

    @Override
    public long value() {
        return count.sum();
    }

    @Override
    public long getAndReset() {
        return count.sumThenReset();
    }

    @Override
    public boolean tryIncrement(long limit) {
        if (count.sum() >= limit) {
            return false;
        }
        count.increment();
        return true;
    }
}
