package interleave.kit.scheduler.model;

import java.util.concurrent.TimeUnit;

/** {@link TimeUnit#sleep} and its relatives. */
@ModelOf(TimeUnit.class)
public final class Sleeps {
    private Sleeps() {}

    public static void sleep(TimeUnit unit, long timeout) throws InterruptedException {
        Threads.sleep(unit.toMillis(timeout));
    }
}
