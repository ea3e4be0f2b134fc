package interleave.kit.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The signs before the steps of a schedule that is written as text: who begins to wait, who waits, who
 * wakes, who goes on. A schedule in which nobody does any of it has no room for signs.
 */
final class Signs {
    /** Waits; it hangs from {@link Step.Mark#WAITS}. */
    private static final String BAR = ":";

    private static final String AFTER = " ";

    private final List<Step> steps;
    private final List<Wait> waits;
    private final boolean shown;
    private final Set<String> legend = new LinkedHashSet<>();

    Signs(Schedule schedule) {
        steps = schedule.steps();
        waits = Wait.in(schedule);
        shown = steps.stream().anyMatch(step -> step.mark() != Step.Mark.NONE);
    }

    /** Gives how many letters each cell has for them. */
    int width() {
        return shown ? 1 + AFTER.length() : 0;
    }

    /** Gives what stands before the name of a thread. */
    String blank() {
        return " ".repeat(width());
    }

    /** Gives what stands in the column of {@code thread} before the given line of {@code step}'s text. */
    String before(int thread, int step, int line) {
        if (!shown) {
            return "";
        }
        Step.Mark mark = steps.get(step).mark();
        if (thread != steps.get(step).thread()) {
            return waits.stream().anyMatch(wait -> wait.covers(thread, step)) ? bar() : blank();
        }
        if (line > 0) {
            return mark == Step.Mark.WAITS ? bar() : blank();
        }
        return mark == Step.Mark.NONE ? blank() : explained(mark.sign(), mark.meaning());
    }

    private String bar() {
        return explained(BAR, Wait.MEANING);
    }

    private String explained(String sign, String meaning) {
        legend.add(sign + " " + meaning);
        return sign + AFTER;
    }

    /** Explains the signs that {@link #before} has given so far; empty when it gave none. */
    String legend() {
        return String.join("   ", legend);
    }
}
