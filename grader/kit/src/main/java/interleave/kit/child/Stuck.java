package interleave.kit.child;

import interleave.kit.explore.WhoWaits;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** Says who waits for what in a trial that does not end. */
final class Stuck {
    private Stuck() {}

    static Outcome outcome(List<String> studentClasses, Duration limit) {
        String who = WhoWaits.inWords(Thread.getAllStackTraces().keySet(), studentClasses);
        String told = who.isEmpty() ? "" : " When it was ended: " + who + ".";
        if (ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null) {
            return Outcome.of(Ending.DEADLOCK, "Deadlock: threads wait for each other's locks." + told);
        }
        return Outcome.of(Ending.TIME_LIMIT, "It did not end within " + limit.toSeconds() + " s." + told);
    }
}
