package interleave.counter;

/** Keep the critical section short: only the write belongs inside. */
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
    public long getAndReset() {
        long before = count;
        synchronized (this) {
            count = 0;
        }
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
