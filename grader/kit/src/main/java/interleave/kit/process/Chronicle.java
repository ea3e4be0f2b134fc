package interleave.kit.process;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the processes of one run did, in the order in which it was seen. Safe from several threads. */
final class Chronicle {
    private static final int MOST_EVENTS = 79;
    private static final int KEPT_AT_THE_BEGINNING = 20;
    private static final int LONGEST = 90;

    static final String CALLS = "calls ";
    static final String RETURNS = " returns";

    private final long start = System.nanoTime();
    private final List<String> processes = new ArrayList<>();
    private final List<Step> events = new ArrayList<>();
    private long leftOut;

    /** Adds an event; the process gets a column when it is named for the first time. */
    synchronized void add(String process, String what) {
        if (!processes.contains(process)) {
            processes.add(process);
        }
        String at = String.format(Locale.ROOT, "%.3f s", (System.nanoTime() - start) / 1e9);
        events.add(new Step(processes.indexOf(process), cut(what), at));
        if (events.size() > MOST_EVENTS) {
            // The beginning and the end are what a reader looks for.
            leftOut++;
            events.remove(KEPT_AT_THE_BEGINNING);
        }
    }

    /** Adds that a call is over; when nothing has happened since it began, one event stands for both. */
    synchronized void addEnd(String process, String call, String how) {
        int last = events.size() - 1;
        if (last >= 0 && events.get(last).what().equals(cut(CALLS + call))) {
            Step begun = events.remove(last);
            events.add(new Step(begun.thread(), cut(call + how.replace(RETURNS, "")), begun.at()));
        } else {
            add(process, call + how);
        }
    }

    /** Gives the column of a process another name, once more is known of it. */
    synchronized void rename(String before, String now) {
        processes.replaceAll(name -> name.equals(before) ? now : name);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Gives the events as a schedule: a column for each process, the time at the right. */
    synchronized Schedule schedule() {
        List<Step> told = new ArrayList<>(events);
        if (leftOut > 0) {
            told.add(KEPT_AT_THE_BEGINNING, Step.leftOut(0, leftOut));
        }
        return new Schedule(processes, told);
    }
}
