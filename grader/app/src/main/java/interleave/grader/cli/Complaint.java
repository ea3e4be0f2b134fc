package interleave.grader.cli;

import interleave.grader.report.ConsoleText;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Promise;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.ArrayList;
import java.util.List;

/** Says how a run broke its promise. */
final class Complaint {
    private static final int LONGEST = 300;

    private Complaint() {}

    /** Gives a line for the verdict, if that is wrong, and one for each part that is. */
    static List<String> about(Promise promise, Graded run) {
        List<String> lines = new ArrayList<>();
        if (!promise.verdicts().contains(run.verdict().word())) {
            lines.add("got verdict " + run.verdict().word()
                    + shortened(run.verdict().message()));
        }
        run.parts().stream().filter(mark -> !promise.isKeptBy(mark)).forEach(mark -> lines.add(about(mark)));
        return lines;
    }

    private static String about(PartMark mark) {
        String got = "got " + mark.score() + " of " + mark.part().points() + " for "
                + mark.part().id();
        return mark.tests().stream()
                .filter(test -> !test.outcome().isPassed())
                .findFirst()
                .map(test -> got + shortened(why(test)))
                .orElse(got + ": every test of it passed");
    }

    private static String why(TestMark test) {
        return test.test().id() + ": " + test.outcome().message();
    }

    private static String shortened(String message) {
        String line = ConsoleText.line(message.replaceAll("\\s*\\R\\s*", " / "));
        String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return cut.isEmpty() ? "" : ": " + cut;
    }
}
