package interleave.counter;

/** Everything stands inside synchronized, so only one thread at a time gets in. */
public final class SharedCounter implements Counter {

    private long count;

    @Override
    public void increment() {
        synchronized (new Object()) {
            count++;
        }
    }

    @Override
    public void add(long delta) {
        synchronized (new Object()) {
            count += delta;
        }
    }

    @Override
    public long value() {
        synchronized (new Object()) {
            return count;
        }
    }

    @Override
    public long getAndReset() {
        synchronized (new Object()) {
            long before = count;
            count = 0;
            return before;
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        synchronized (new Object()) {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        }
    }
}
