package interleave.counter;

/** Volatile makes it thread-safe. */
public final class SharedCounter implements Counter {

    private volatile long count;

    @Override
    public void increment() {
        count++;
    }

    @Override
    public void add(long delta) {
        count += delta;
    }

    @Override
    public long value() {
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
