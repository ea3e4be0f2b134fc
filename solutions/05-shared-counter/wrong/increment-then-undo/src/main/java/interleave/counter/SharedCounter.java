package interleave.counter;

import java.util.concurrent.atomic.AtomicLong;

/** Count first and take it back when it was too much: in the end the number is right. */
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
        if (count.getAndIncrement() < limit) {
            return true;
        }
        count.decrementAndGet();
        return false;
    }
}
