package interleave.kit.scheduler.model;

import java.util.concurrent.TimeUnit;

/** {@link TimeUnit#sleep}, {@link TimeUnit#timedWait} and {@link TimeUnit#timedJoin}. */
@ModelOf(TimeUnit.class)
public final class Sleeps {
    private Sleeps() {}

    public static void sleep(TimeUnit unit, long timeout) throws InterruptedException {
        Threads.sleep(unit.toMillis(timeout));
    }

    public static void timedWait(TimeUnit unit, Object object, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long millis = unit.toMillis(timeout);
            long rest = unit.toNanos(timeout) - Clock.nanos(millis);
            Monitors.wait(object, millis, (int) rest);
        }
    }

    public static void timedJoin(TimeUnit unit, Thread thread, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long millis = unit.toMillis(timeout);
            Threads.join(thread, unit.toNanos(timeout) > Clock.nanos(millis) ? millis + 1 : millis);
        }
    }
}
