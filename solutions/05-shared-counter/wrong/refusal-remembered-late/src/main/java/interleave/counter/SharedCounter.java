package interleave.counter;

/**
 * Under the monitor of the counter. Only a tryIncrement that is hopeless does without it: it is remembered how high
 * the value is known to be, until it sinks.
 */
public final class SharedCounter implements Counter {

    private long count;

    /** The value is not below this; nothing is known if it is Long.MIN_VALUE. */
    private volatile long atLeast = Long.MIN_VALUE;

    /** Called with the monitor. */
    private void set(long next) {
        if (next < count) {
            atLeast = Long.MIN_VALUE;
        }
        count = next;
    }

    @Override
    public synchronized void increment() {
        set(count + 1);
    }

    @Override
    public synchronized void add(long delta) {
        set(count + delta);
    }

    @Override
    public synchronized long value() {
        return count;
    }

    @Override
    public synchronized long getAndReset() {
        long before = count;
        set(0);
        return before;
    }

    @Override
    public boolean tryIncrement(long limit) {
        if (limit <= atLeast) {
            return false;
        }
        synchronized (this) {
            if (count < limit) {
                set(count + 1);
                return true;
            }
        }
        atLeast = limit;
        return false;
    }
}
