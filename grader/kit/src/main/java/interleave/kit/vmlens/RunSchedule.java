package interleave.kit.vmlens;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.List;
import java.util.function.Predicate;

/** Draws a run as a schedule. */
final class RunSchedule {
    private static final int MOST_STEPS = 40;
    private static final String TEST = "test";

    private RunSchedule() {}

    /** Gives the steps of {@code run} that {@code matter}; of a long run, the last ones. */
    static Schedule of(List<Access> run, Predicate<Access> matter) {
        List<Access> shown = run.stream()
                .filter(matter)
                .filter(access -> !Words.of(access).isEmpty())
                .toList();
        List<Access> last = shown.subList(Math.max(0, shown.size() - MOST_STEPS), shown.size());
        List<String> threads = last.stream()
                .map(Access::thread)
                .distinct()
                .sorted(RunSchedule::testLast)
                .toList();
        List<Step> steps = last.stream()
                .map(access -> new Step(threads.indexOf(access.thread()), Words.of(access), ""))
                .toList();
        return new Schedule(threads.stream().map(RunSchedule::shown).toList(), steps);
    }

    private static int testLast(String one, String other) {
        int byTest = Boolean.compare(shown(one).equals(TEST), shown(other).equals(TEST));
        return byTest != 0 ? byTest : one.compareTo(other);
    }

    private static String shown(String thread) {
        return thread.equals("main") ? TEST : thread;
    }
}
