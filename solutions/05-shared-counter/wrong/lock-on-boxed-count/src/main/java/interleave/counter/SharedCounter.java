package interleave.counter;

/** Lock the very thing that is shared: the count. */
@SuppressWarnings("synchronization")
public final class SharedCounter implements Counter {

    private Long count = 0L;

    @Override
    public void increment() {
        synchronized (count) {
            count = count + 1;
        }
    }

    @Override
    public void add(long delta) {
        synchronized (count) {
            count = count + delta;
        }
    }

    @Override
    public long value() {
        synchronized (count) {
            return count;
        }
    }

    @Override
    public long getAndReset() {
        synchronized (count) {
            long before = count;
            count = 0L;
            return before;
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        synchronized (count) {
            if (count >= limit) {
                return false;
            }
            count = count + 1;
            return true;
        }
    }
}
