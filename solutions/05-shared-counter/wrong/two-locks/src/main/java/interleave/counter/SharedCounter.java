package interleave.counter;

/** Increment is called most, so it gets a lock of its own and does not wait for the rest. */
public final class SharedCounter implements Counter {

    private final Object incrementLock = new Object();
    private final Object otherLock = new Object();
    private long count;

    @Override
    public void increment() {
        synchronized (incrementLock) {
            count++;
        }
    }

    @Override
    public void add(long delta) {
        synchronized (otherLock) {
            count += delta;
        }
    }

    @Override
    public long value() {
        synchronized (otherLock) {
            return count;
        }
    }

    @Override
    public long getAndReset() {
        synchronized (otherLock) {
            long before = count;
            count = 0;
            return before;
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        synchronized (otherLock) {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        }
    }
}
