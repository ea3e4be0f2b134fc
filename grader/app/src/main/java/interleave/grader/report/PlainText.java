package interleave.grader.report;

import interleave.kit.result.Outcome;
import interleave.kit.result.ScheduleText;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.stream.Collectors;

/** Tells in plain text what failed. */
final class PlainText {
    private static final int WIDTH = 120;

    private PlainText() {}

    /** Gives a paragraph for each test that did not pass. */
    static String of(PartMark part) {
        return part.tests().stream()
                .filter(mark -> !mark.outcome().isPassed())
                .map(PlainText::of)
                .collect(Collectors.joining("\n\n"));
    }

    private static String of(TestMark mark) {
        return mark.test().title() + " (" + mark.outcome().status().word() + ")\n" + of(mark.outcome());
    }

    /** Gives the message, and under it the schedule that shows it. */
    static String of(Outcome outcome) {
        String columns = ScheduleText.columns(outcome.schedule(), WIDTH);
        return columns.isEmpty() ? outcome.message() : outcome.message() + "\n\n" + columns;
    }
}
