package interleave.counter;

import java.util.concurrent.atomic.AtomicLong;

/** Hands AtomicLong a function for every change. */
public final class SharedCounter implements Counter {

    private final AtomicLong count = new AtomicLong();

    @Override
    public void increment() {
        count.updateAndGet(current -> current + 1);
    }

    @Override
    public void add(long delta) {
        count.accumulateAndGet(delta, Long::sum);
    }

    @Override
    public long value() {
        return count.get();
    }

    @Override
    public long getAndReset() {
        return count.getAndUpdate(current -> 0);
    }

    @Override
    public boolean tryIncrement(long limit) {
        return count.getAndUpdate(current -> current < limit ? current + 1 : current) < limit;
    }
}
