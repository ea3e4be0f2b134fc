package interleave.counter;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;

/**
 * Every call writes a slip and queues it. Whoever is at the desk works off the slips in their order up to the own
 * one, so that some find theirs done when they get there.
 */
public final class SharedCounter implements Counter {

    private static final class Slip {
        final LongUnaryOperator step;
        long found;
        boolean done;

        Slip(LongUnaryOperator step) {
            this.step = step;
        }
    }

    private final Queue<Slip> slips = new ConcurrentLinkedQueue<>();
    private final ReentrantLock desk = new ReentrantLock();
    private long count;

    private long submit(LongUnaryOperator step) {
        Slip mine = new Slip(step);
        slips.add(mine);
        desk.lock();
        try {
            while (!mine.done) {
                Slip slip = slips.remove();
                slip.found = count;
                count = slip.step.applyAsLong(count);
                slip.done = true;
            }
            return mine.found;
        } finally {
            desk.unlock();
        }
    }

    @Override
    public void increment() {
        submit(v -> v + 1);
    }

    @Override
    public void add(long delta) {
        if (delta != 0) {
            submit(v -> v + delta);
        }
    }

    @Override
    public long value() {
        return submit(LongUnaryOperator.identity());
    }

    @Override
    public long getAndReset() {
        return submit(v -> 0);
    }

    @Override
    public boolean tryIncrement(long limit) {
        if (limit == Long.MIN_VALUE) {
            return false; // nothing is below it
        }
        return submit(v -> v < limit ? v + 1 : v) < limit;
    }
}
