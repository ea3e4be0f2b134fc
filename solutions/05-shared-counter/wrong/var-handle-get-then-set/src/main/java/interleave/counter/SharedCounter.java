package interleave.counter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Volatile get and volatile set of a VarHandle are atomic. */
public final class SharedCounter implements Counter {

    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(SharedCounter.class, "count", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long count;

    @Override
    public void increment() {
        long current = (long) COUNT.getVolatile(this);
        COUNT.setVolatile(this, current + 1);
    }

    @Override
    public void add(long delta) {
        long current = (long) COUNT.getVolatile(this);
        COUNT.setVolatile(this, current + delta);
    }

    @Override
    public long value() {
        return (long) COUNT.getVolatile(this);
    }

    @Override
    public long getAndReset() {
        return (long) COUNT.getAndSet(this, 0L);
    }

    @Override
    public boolean tryIncrement(long limit) {
        while (true) {
            long current = (long) COUNT.getVolatile(this);
            if (current >= limit) {
                return false;
            }
            if (COUNT.compareAndSet(this, current, current + 1)) {
                return true;
            }
        }
    }
}
