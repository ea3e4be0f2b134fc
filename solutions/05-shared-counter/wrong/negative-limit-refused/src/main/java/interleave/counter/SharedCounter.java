package interleave.counter;

/** A limit that is not positive makes no sense. */
public final class SharedCounter implements Counter {

    private long count;

    @Override
    public synchronized void increment() {
        count++;
    }

    @Override
    public synchronized void add(long delta) {
        count += delta;
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
        if (limit <= 0 || count >= limit) {
            return false;
        }
        count++;
        return true;
    }
}
