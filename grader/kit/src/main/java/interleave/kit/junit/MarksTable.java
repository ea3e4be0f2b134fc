package interleave.kit.junit;

import interleave.kit.result.Status;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the marks of a run as a table for the console; in ASCII but for the titles. */
final class MarksTable {
    private MarksTable() {}

    static String of(RunMarks run) {
        int width = run.marks().stream()
                .mapToInt(mark -> mark.part().title().length())
                .max()
                .orElse(0);
        int left = Math.max(width, "total".length());
        String row = "  %-" + left + "s  %3s of %3d  %s";
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Marks for " + run.rubric().id() + ", " + run.rubric().title());
        lines.add("");
        for (PartMark mark : run.marks()) {
            String score = run.isNotRun(mark) ? "-" : Integer.toString(mark.score());
            lines.add(row.formatted(mark.part().title(), score, mark.part().points(), word(run, mark)));
            firstFailure(run, mark).ifPresent(title -> lines.add("      " + title));
        }
        if (run.isComplete()) {
            lines.add("  " + "-".repeat(left + "  100 of 100".length()));
            lines.add(row.formatted("total", run.score(), Rubric.MAX_SCORE, "").stripTrailing());
        } else {
            lines.add("");
            lines.add("  Only some of the tests were run. Run them all to see the marks of every part.");
        }
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private static String word(RunMarks run, PartMark mark) {
        if (run.isNotRun(mark)) {
            return "not run";
        }
        return mark.status() == Status.ERROR
                ? "the grader's fault"
                : mark.status().word();
    }

    private static Optional<String> firstFailure(RunMarks run, PartMark mark) {
        return mark.tests().stream()
                .filter(test -> mark.status() != Status.PASSED && !run.isNotRun(mark))
                .filter(test -> test.outcome().status() == mark.status())
                .map(test -> test.test().title())
                .findFirst();
    }
}
