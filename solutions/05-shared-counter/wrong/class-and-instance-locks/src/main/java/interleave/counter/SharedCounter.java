package interleave.counter;

/** Compound methods lock the class, which locks its objects as well. */
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
        synchronized (SharedCounter.class) {
            long before = count;
            count = 0;
            return before;
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        synchronized (SharedCounter.class) {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        }
    }
}
