package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.process.Child;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Tells waiting from spinning, by what a thread is found doing, and by processor time held against that of a
 * loop without a pause in the same time. No clock decides, so a busy machine changes nothing.
 */
final class Pauses {
    private static final Duration SPUN = Duration.ofMillis(600);

    private Pauses() {}

    /** Passes when the call that {@code waiter} makes now waits and uses far less processor time than a loop. */
    static void expect(Child waiter, String call) throws Exception {
        waiter.tell("go");
        waiter.says("calls");
        Duration before = waiter.processorTime();
        long end = own() + SPUN.toNanos();
        while (own() < end) {
            Thread.onSpinWait();
        }
        Duration used = waiter.processorTime().minus(before);
        String seen = waiter.hear();
        Expect.that(!seen.equals("returned"), call + " returned instead of waiting");
        Expect.that(
                seen.equals("waited"),
                call + " did not pause while it waited: its thread was found running at each of " + Waiter.LOOKS
                        + " looks");
        Expect.that(
                used.compareTo(SPUN.dividedBy(2)) < 0,
                call + " used " + used.toMillis() + " ms of processor time while it waited, in which a loop without"
                        + " any pause used " + SPUN.toMillis() + " ms");
    }

    private static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
