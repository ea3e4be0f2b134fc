package interleave.kit.result;

import java.util.ArrayList;
import java.util.List;

/**
 * A thread waits: from the step with which it begins to, until its next one. Steps are counted from 0.
 *
 * @param thread index into {@link Schedule#threads()}
 * @param from the step with which it begins
 * @param until the first step that is no part of it; the number of steps when it never ends
 */
public record Wait(int thread, int from, int until) {

    /** What a legend says of it. */
    public static final String MEANING = "waits";

    /** Gives all waits of a schedule, first begun first; where steps are left out, none goes on. */
    public static List<Wait> in(Schedule schedule) {
        List<Wait> waits = new ArrayList<>();
        for (int i = 0; i < schedule.steps().size(); i++) {
            if (schedule.steps().get(i).mark() == Step.Mark.WAITS) {
                waits.add(new Wait(schedule.steps().get(i).thread(), i, end(schedule.steps(), i)));
            }
        }
        return waits;
    }

    private static int end(List<Step> steps, int from) {
        int end = from + 1;
        while (end < steps.size()
                && steps.get(end).thread() != steps.get(from).thread()
                && !steps.get(end).standsForMany()) {
            end++;
        }
        return end;
    }

    /** Says whether {@code waiting} sleeps while another thread takes {@code step}. */
    boolean covers(int waiting, int step) {
        return waiting == thread && from < step && step < until;
    }
}
