package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import java.util.concurrent.TimeUnit;

/** Virtual time: it stands still while any thread can run. */
@ModelOf(System.class)
public final class Clock {
    private static final long START = TimeUnit.SECONDS.toNanos(1_000_000);

    private Clock() {}

    public static long nanoTime() {
        Execution run = Execution.current();
        return run == null ? System.nanoTime() : START + run.nanos();
    }

    public static long currentTimeMillis() {
        Execution run = Execution.current();
        return run == null ? System.currentTimeMillis() : TimeUnit.NANOSECONDS.toMillis(START + run.nanos());
    }

    static long nanos(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
