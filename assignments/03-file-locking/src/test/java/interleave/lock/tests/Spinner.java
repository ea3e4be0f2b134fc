package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.process.Child;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * A loop without a pause, to hold another process against: no clock decides, but the processor time that both
 * have got meanwhile, on an idle machine as on a busy one.
 */
final class Spinner {
    private static final Duration SPUN = Duration.ofMillis(600);

    private Spinner() {}

    /** Passes when {@code waiter} uses far less processor time than this loop does. */
    static void expectPauses(Child waiter, String call) {
        Duration before = waiter.processorTime();
        long end = own() + SPUN.toNanos();
        while (own() < end) {
            Thread.onSpinWait();
        }
        Duration used = waiter.processorTime().minus(before);
        Expect.that(
                used.compareTo(SPUN.dividedBy(4)) < 0,
                call + " used " + used.toMillis() + " ms of processor time while it waited, in which a loop without"
                        + " any pause used " + SPUN.toMillis() + " ms");
    }

    private static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
