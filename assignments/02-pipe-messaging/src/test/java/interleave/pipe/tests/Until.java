package interleave.pipe.tests;

import interleave.kit.Expect;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for states that nobody tells of. */
final class Until {
    /** Only wrong code gets there. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final long BETWEEN_NANOS = 5_000_000;

    private Until() {}

    /** Looks until {@code state} holds; fails with {@code otherwise} when that takes too long. */
    static void holds(String otherwise, BooleanSupplier state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!state.getAsBoolean()) {
            Expect.that(System.nanoTime() < end, otherwise);
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }
}
