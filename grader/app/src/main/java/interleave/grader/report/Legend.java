package interleave.grader.report;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import interleave.kit.result.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains how a drawing shows waiting: an entry for each style that occurs in it. */
final class Legend {
    private static final String BAR = "bar";

    private Legend() {}

    /** @param style the CSS class of what is explained */
    public record Entry(String style, String meaning) {}

    /** Gives no entry for a schedule in which no step is about waiting. */
    static List<Entry> of(Schedule schedule) {
        List<Entry> entries = new ArrayList<>();
        for (Step.Mark mark : Step.Mark.values()) {
            if (mark != Step.Mark.NONE && schedule.steps().stream().anyMatch(step -> step.mark() == mark)) {
                entries.add(new Entry(style(mark), mark.meaning()));
            }
            if (mark == Step.Mark.WAITS && !Wait.in(schedule).isEmpty()) {
                entries.add(new Entry(BAR, Wait.MEANING));
            }
        }
        return entries;
    }

    /** Gives the CSS class of a step; empty for one that is not about waiting. */
    static String style(Step.Mark mark) {
        return mark == Step.Mark.NONE
                ? ""
                : mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
