package interleave.grader.report;

import interleave.grader.intake.Printable;

/** Writes text of students to a console, where a CI system may listen for commands. */
public final class ConsoleText {
    private ConsoleText() {}

    /** Gives {@code text} on one line, without what a terminal or GitHub's runner would act upon. */
    public static String line(String text) {
        return Printable.line(text).replace("::", ": :").replace("##[", "## [");
    }
}
