package interleave.kit.junit;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Outcome;
import interleave.kit.result.ScheduleText;
import java.util.stream.Collectors;

/** Writes an outcome for a console: the test's title, what happened, and the schedule that shows it. */
final class FailureText {
    private static final int WIDTH = 110;

    private FailureText() {}

    static String of(TestCase test, Outcome outcome) {
        String text = "[" + test.title() + "]\n" + wrapped(message(outcome));
        return outcome.schedule().isEmpty() ? text : text + "\n\n" + ScheduleText.columns(outcome.schedule(), WIDTH);
    }

    /** Messages quote student code: what could move the cursor or colour the terminal is replaced. */
    static String message(Outcome outcome) {
        return outcome.message().replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?");
    }

    private static String wrapped(String text) {
        return text.lines()
                .map(line ->
                        line.replaceAll("(.{1," + WIDTH + "})(?: +|$)", "$1\n").stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
