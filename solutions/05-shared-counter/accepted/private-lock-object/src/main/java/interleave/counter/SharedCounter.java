package interleave.counter;

/** Guards the count with a lock nobody outside can take. */
public final class SharedCounter implements Counter {

    private final Object lock = new Object();
    private long count;

    @Override
    public void increment() {
        synchronized (lock) {
            count++;
        }
    }

    @Override
    public void add(long delta) {
        synchronized (lock) {
            count += delta;
        }
    }

    @Override
    public long value() {
        synchronized (lock) {
            return count;
        }
    }

    @Override
    public long getAndReset() {
        synchronized (lock) {
            long before = count;
            count = 0;
            return before;
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        synchronized (lock) {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        }
    }
}
