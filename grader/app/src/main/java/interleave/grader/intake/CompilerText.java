package interleave.grader.intake;

import java.util.List;
import java.util.stream.Collectors;

/** What a compiler printed, short enough to stand in the report of each test that was not run. */
final class CompilerText {
    /** The compiler repeats lines of the source, whatever their length, and a caret below. */
    private static final int KEPT_IN_FRONT = 160;

    /** What went wrong may stand behind a long name. */
    private static final int KEPT_BEHIND = 80;

    private static final int MOST_LINES = 60;

    private CompilerText() {}

    static String of(String printed) {
        List<String> lines = Printable.lines(printed.strip()).lines().toList();
        String first = lines.stream().limit(MOST_LINES).map(CompilerText::cut).collect(Collectors.joining("\n"));
        int more = lines.size() - MOST_LINES;
        return more > 0 ? first + "\n… and " + more + " more lines." : first;
    }

    private static String cut(String line) {
        int length = line.length();
        return length <= KEPT_IN_FRONT + KEPT_BEHIND
                ? line
                : line.substring(0, KEPT_IN_FRONT) + " … " + line.substring(length - KEPT_BEHIND);
    }
}
