package interleave.counter;

/** Without sharing there are no races: every thread gets its own count. */
public final class SharedCounter implements Counter {

    private final ThreadLocal<Long> count = ThreadLocal.withInitial(() -> 0L);

    @Override
    public void increment() {
        count.set(count.get() + 1);
    }

    @Override
    public void add(long delta) {
        count.set(count.get() + delta);
    }

    @Override
    public long value() {
        return count.get();
    }

    @Override
    public long getAndReset() {
        long before = count.get();
        count.set(0L);
        return before;
    }

    @Override
    public boolean tryIncrement(long limit) {
        if (count.get() >= limit) {
            return false;
        }
        count.set(count.get() + 1);
        return true;
    }
}
