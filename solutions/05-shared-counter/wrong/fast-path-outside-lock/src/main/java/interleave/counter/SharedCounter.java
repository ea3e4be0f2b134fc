package interleave.counter;

/** Check first, lock only when it is worth it, then check again: nothing can go wrong. */
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
    public boolean tryIncrement(long limit) {
        if (count >= limit) {
            return false;
        }
        synchronized (this) {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        }
    }
}
