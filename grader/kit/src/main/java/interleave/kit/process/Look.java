package interleave.kit.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so; for states that nobody tells of. */
final class Look {
    static final Duration FOR_EVER = Duration.ofDays(365);

    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private Look() {}

    /** Gives whether {@code state} came to hold within {@code limit}. */
    static boolean until(BooleanSupplier state, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return true;
    }
}
