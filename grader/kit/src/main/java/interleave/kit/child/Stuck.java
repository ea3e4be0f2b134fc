package interleave.kit.child;

import interleave.kit.explore.WhoWaits;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says who waits for what in a trial that does not end. */
final class Stuck {
    private Stuck() {}

    /** @param time how long the trial has had, in words */
    static Outcome outcome(List<String> studentClasses, String time) {
        String who = WhoWaits.inWords(Thread.getAllStackTraces().keySet(), studentClasses);
        String told = who.isEmpty() ? "" : " When it was ended: " + who + ".";
        if (ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null) {
            return Outcome.of(Ending.DEADLOCK, "Deadlock: threads wait for each other's locks." + told);
        }
        return Outcome.of(Ending.TIME_LIMIT, "It did not end within " + time + "." + told);
    }

    /** Gives the methods of the student's that threads are in: those that run, or else those that wait. */
    static Set<String> methods(List<String> studentClasses) {
        Set<String> running = new TreeSet<>();
        Set<String> waiting = new TreeSet<>();
        for (Map.Entry<Thread, StackTraceElement[]> entry :
                Thread.getAllStackTraces().entrySet()) {
            boolean runs = entry.getKey().getState() == Thread.State.RUNNABLE;
            (runs ? running : waiting).add(WhoWaits.method(entry.getValue(), studentClasses));
        }
        running.remove("");
        waiting.remove("");
        return running.isEmpty() ? waiting : running;
    }
}
