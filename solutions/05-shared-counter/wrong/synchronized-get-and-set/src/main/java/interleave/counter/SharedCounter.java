package interleave.counter;

/** Reading is synchronized and writing is synchronized, so both together are. */
public final class SharedCounter implements Counter {

    private long count;

    @Override
    public void increment() {
        set(value() + 1);
    }

    @Override
    public void add(long delta) {
        set(value() + delta);
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

    private synchronized void set(long next) {
        count = next;
    }
}
