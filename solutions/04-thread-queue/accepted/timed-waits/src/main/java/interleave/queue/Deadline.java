package interleave.queue;

import java.util.concurrent.TimeUnit;

/** A moment on the clock of System.nanoTime, which does not move when a waiting thread wakes. */
final class Deadline {
    private final long start = System.nanoTime();
    private final long nanos;

    Deadline(long timeout, TimeUnit unit) {
        nanos = unit.toNanos(timeout);
    }

    boolean hasPassed() {
        return left() <= 0;
    }

    /** Waits in the monitor, which the caller holds, until it is notified or the time is over. */
    void await(Object monitor) throws InterruptedException {
        long left = left();
        if (left > 0) {
            monitor.wait(left / 1_000_000, (int) (left % 1_000_000));
        }
    }

    private long left() {
        return nanos <= 0 ? 0 : nanos - (System.nanoTime() - start);
    }
}
