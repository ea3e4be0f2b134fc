package interleave.counter;

/** One line of Java is one step, there is nothing to guard. */
public final class SharedCounter implements Counter {

    private long count;

    @Override
    public void increment() {
        long temp = count;
        count = temp + 1;
    }

    @Override
    public void add(long delta) {
        long temp = count;
        count = temp + delta;
    }

    @Override
    public long value() {
        return count;
    }

    @Override
    public long getAndReset() {
        long before = count;
        count = 0;
        return before;
    }

    @Override
    public boolean tryIncrement(long limit) {
        if (count >= limit) {
            return false;
        }
        count++;
        return true;
    }
}
