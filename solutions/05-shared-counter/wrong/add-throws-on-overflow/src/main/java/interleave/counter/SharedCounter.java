package interleave.counter;

/** An overflow must never go unnoticed. */
public final class SharedCounter implements Counter {

    private long count;

    @Override
    public synchronized void increment() {
        count++;
    }

    @Override
    public synchronized void add(long delta) {
        count = Math.addExact(count, delta);
    }

    @Override
    public synchronized long value() {
        return count;
    }

    @Override
    public synchronized long getAndReset() {
        long before = count;
        count = 0;
        return before;
    }

    @Override
    public synchronized boolean tryIncrement(long limit) {
        if (count >= limit) {
            return false;
        }
        count++;
        return true;
    }
}
