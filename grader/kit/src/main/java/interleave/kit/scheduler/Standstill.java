package interleave.kit.scheduler;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Says who waits for what when no thread can go on. */
final class Standstill {
    private Standstill() {}

    static Outcome describe(Execution execution, List<ControlledThread> threads) {
        List<ControlledThread> stuck = threads.stream()
                .filter(thread -> !thread.finished && thread.index > 0)
                .toList();
        boolean spins = stuck.stream().anyMatch(thread -> thread.spin.isAsleep(execution.changes()));
        String who = stuck.stream()
                .map(thread -> thread.name + " " + state(thread, execution) + place(Site.get(thread.site)))
                .collect(Collectors.joining("; "));
        return spins
                ? Outcome.of(Ending.LIVELOCK, "Nobody gets any further: " + who + ".")
                : new WakeUpStory(execution.wakeUps())
                        .ofStandstill(stuck)
                        .map(deadlock(who)::adding)
                        .orElse(deadlock(who));
    }

    private static Outcome deadlock(String who) {
        return Outcome.of(Ending.DEADLOCK, "Deadlock: " + who + ". Nobody is left who could wake them.");
    }

    /** A synchronized method is entered before its first line. */
    private static String place(Site site) {
        return site.at().isEmpty() ? " on its way into " + site.method() + "()" : " at " + site.at();
    }

    private static String state(ControlledThread thread, Execution execution) {
        if (thread.spin.isAsleep(execution.changes())) {
            return "looks again and again at something that no longer changes";
        }
        String what = thread.pending == null ? "" : thread.pending.waitingFor().get();
        return what.isEmpty() ? "waits" : "waits for " + what;
    }
}
