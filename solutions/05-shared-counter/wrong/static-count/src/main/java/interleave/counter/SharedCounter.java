package interleave.counter;

/** All threads must see the same count, so it is static. */
public final class SharedCounter implements Counter {

    private static long count;

    @Override
    public void increment() {
        synchronized (SharedCounter.class) {
            count++;
        }
    }

    @Override
    public void add(long delta) {
        synchronized (SharedCounter.class) {
            count += delta;
        }
    }

    @Override
    public long value() {
        synchronized (SharedCounter.class) {
            return count;
        }
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
