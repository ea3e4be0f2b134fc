package interleave.counter;

/** Plus-equals is a single operator, so it is a single step. */
public final class SharedCounter implements Counter {

    private long count;

    @Override
    public synchronized void increment() {
        count++;
    }

    @Override
    public void add(long delta) {
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
        if (count >= limit) {
            return false;
        }
        count++;
        return true;
    }
}
