package interleave.counter;

import java.util.concurrent.atomic.AtomicLong;

/** Every call on an AtomicLong is atomic, so the method is. */
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
        if (count.get() >= limit) {
            return false;
        }
        count.incrementAndGet();
        return true;
    }
}
