package interleave.kit.lincheck;

import interleave.kit.lincheck.Seen.Kind;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jetbrains.kotlinx.lincheck.trace.Trace;

/** A recorded run, cut down to what happens in the student's own source. */
final class TraceSchedule {
    private static final int MOST_STEPS = 40;

    /** How often in a row a thread is shown doing the same, before the rest is left out. */
    private static final int REPEATS = 2;

    private static final String TEST = "test";

    /** How many of the last steps of a run are looked at to say whether they only repeat. */
    private static final int CIRCLING = 60;

    private final List<Seen> shown = new ArrayList<>();
    private final List<Seen> all = new ArrayList<>();

    private TraceSchedule() {}

    static TraceSchedule of(Trace trace, List<String> studentClasses) {
        if (trace == null) {
            return new TraceSchedule();
        }
        TracePoints points = new TracePoints(studentClasses);
        return of(trace.getTrace().stream().map(points::seen).toList(), Set.copyOf(studentClasses));
    }

    static TraceSchedule of(List<Seen> run, Set<String> students) {
        TraceSchedule schedule = new TraceSchedule();
        Set<Integer> waiting = new HashSet<>();
        Map<Seen, Integer> inARow = new HashMap<>();
        int thread = -1;
        for (int i = 0; i < run.size(); i++) {
            Seen seen = run.get(i);
            if (seen.thread() != thread) {
                thread = seen.thread();
                inARow.clear();
            }
            if (!students.contains(seen.type()) || seen.what().isEmpty()) {
                continue;
            }
            if (waiting.remove(thread)) {
                schedule.shown.add(new Seen(thread, Kind.STEP, seen.type(), "is woken", ""));
            }
            if (seen.kind() == Kind.WAIT) {
                waiting.add(thread);
            }
            schedule.all.add(seen);
            if (inARow.merge(seen, 1, Integer::sum) <= REPEATS) {
                schedule.shown.add(seen.kind() == Kind.MONITOR && isHeldUp(run, i) ? heldUp(seen) : seen);
            }
        }
        return schedule;
    }

    /** Says whether the thread that asks for a monitor at {@code i} does not get it there. */
    private static boolean isHeldUp(List<Seen> run, int i) {
        int thread = run.get(i).thread();
        return run.subList(i + 1, run.size()).stream()
                .filter(later -> later.thread() == thread)
                .findFirst()
                .map(next -> next.kind() == Kind.BLOCKED || next.kind() == Kind.RETURN)
                .orElse(true);
    }

    private static Seen heldUp(Seen seen) {
        return new Seen(seen.thread(), seen.kind(), seen.type(), "waits for the monitor", seen.at());
    }

    Schedule schedule() {
        List<Seen> last = shown.subList(Math.max(0, shown.size() - MOST_STEPS), shown.size());
        List<Integer> threads = last.stream()
                .map(Seen::thread)
                .distinct()
                .sorted(TraceSchedule::testLast)
                .toList();
        List<Step> steps = last.stream()
                .map(seen -> new Step(threads.indexOf(seen.thread()), seen.what(), seen.at()))
                .toList();
        return new Schedule(threads.stream().map(TraceSchedule::name).toList(), steps);
    }

    /** Says where each thread is that has not come back: {@code thread 1 waits … at Queue.java:12}. */
    List<String> lastSteps() {
        Map<Integer, Seen> last = new TreeMap<>();
        shown.forEach(seen -> last.put(seen.thread(), seen));
        return last.values().stream()
                .filter(seen -> seen.thread() > 0 && seen.kind() != Kind.RETURN)
                .map(seen ->
                        name(seen.thread()) + " " + seen.what() + (seen.at().isEmpty() ? "" : " at " + seen.at()))
                .toList();
    }

    /** Says whether the run ends with a few steps, values and all, that are done over and over. */
    boolean endsInCircles() {
        if (all.size() < CIRCLING) {
            return false;
        }
        Map<Seen, Integer> times = new HashMap<>();
        all.subList(all.size() - CIRCLING, all.size()).forEach(seen -> times.merge(seen, 1, Integer::sum));
        return times.size() <= CIRCLING / 4;
    }

    private static int testLast(int one, int other) {
        int byTest = Boolean.compare(one == 0, other == 0);
        return byTest != 0 ? byTest : Integer.compare(one, other);
    }

    private static String name(int thread) {
        return thread == 0 ? TEST : "thread " + thread;
    }
}
