package interleave.kit.process;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the processes of one run did, in the order in which it was seen. Safe from several threads. */
final class Chronicle {
    private static final int MOST_EVENTS = 80;
    private static final int LONGEST = 90;

    private final long start = System.nanoTime();
    private final List<String> processes = new ArrayList<>();
    private final List<Step> events = new ArrayList<>();

    /** Adds an event; the process gets a column when it is named for the first time. */
    synchronized void add(String process, String what) {
        if (!processes.contains(process)) {
            processes.add(process);
        }
        if (events.size() < MOST_EVENTS) {
            String at = String.format(Locale.ROOT, "%.3f s", (System.nanoTime() - start) / 1e9);
            events.add(new Step(processes.indexOf(process), cut(what), at));
        } else {
            // The end is what a reader looks for first.
            events.remove(MOST_EVENTS / 2);
            add(process, what);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Gives the events as a schedule: a column for each process, the time at the right. */
    synchronized Schedule schedule() {
        return new Schedule(processes, events);
    }
}
