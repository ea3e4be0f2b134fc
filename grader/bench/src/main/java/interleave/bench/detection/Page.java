package interleave.bench.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The whole page, in Markdown.
 *
 * @param command what it was made with
 * @param machine what it was measured on
 */
public record Page(String command, String machine, List<Findings> assignments) {
    private static final String HEAD =
            """
            # What other ways of testing detect

            Written by a program, from measurements: do not edit. Made %s with

            %s
            on %s.

            How to read it: every way gets the same solutions, of which it is known whether they are right. *Found* is a wrong solution
            that some test fails for, whatever the reason; *missed* is one that passes all tests; *accused* is an accepted one that some
            test fails for, a false alarm; *could not judge* says that no test failed, but that some gave no answer, or had no time left.
            Where a test fails for accepted solutions, too, and in the same manner (a data race, a hang, …), an instructor learns nothing
            from it; so a second column counts only what was found by other failures.

            Limits of the comparison: the tests of the first three ways are ours, written as a competent instructor would within a
            day; another author would write others, and find more or less. The wrong solutions were collected for this grader, and its
            tests were made until they fail for each of them; that alone puts it first. vmlens and Lincheck run through the same code as
            in the grader, which bounds their time and drops reports of races that it can tell to be false; but here they are also asked
            about code for which the grader does not ask them, because it knows them to be wrong there. Part `rules` is about what the code
            uses, not about what it does: of these bugs a test that only runs the code can see nothing. Each figure is of one run, and
            a stress test may find in one run what it misses in the next.
            """;

    @Override
    public String toString() {
        String days = assignments.stream()
                .flatMap(findings -> findings.days().stream())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" … "));
        List<String> sections = new ArrayList<>(
                List.of(HEAD.formatted(days, "    " + command.replace("\n", "\n    ") + "\n", machine)));
        assignments.forEach(findings -> sections.add(section(findings)));
        return String.join("\n", sections);
    }

    private static String section(Findings findings) {
        Summary summary = new Summary(findings);
        List<String> blocks = new ArrayList<>(List.of("## " + findings.assignment() + "\n"));
        if (findings.complete() < findings.rows().size()) {
            blocks.add("**Incomplete:** of " + findings.rows().size() + " solutions, " + findings.complete()
                    + " were looked at in every way.\n");
        }
        blocks.add(summary.toString());
        blocks.add(findings.ways().stream()
                .map(way -> "- **" + way.title() + "**: " + way.how())
                .collect(Collectors.joining("\n", "", "\n")));
        blocks.add("Wrong solutions found, by the part of the rubric that the bug breaks (a bug may break several):\n");
        blocks.add(summary.byPart());
        blocks.add("### Accepted solutions\n");
        blocks.add(matrix(findings, true));
        blocks.add("### Wrong solutions\n");
        blocks.add(matrix(findings, false));
        return String.join("\n", blocks);
    }

    /** Gives a row for each solution that was looked at, a column for each way. */
    static String matrix(Findings findings, boolean accepted) {
        List<String> head = new ArrayList<>(List.of("solution"));
        findings.ways().forEach(way -> head.add(way.title()));
        Table table = new Table(head);
        for (Findings.Row row : findings.of(accepted)) {
            if (!row.byWay().isEmpty()) {
                List<String> cells =
                        new ArrayList<>(List.of("`" + row.solution().name() + "`"));
                for (Way way : findings.ways()) {
                    Finding finding = row.byWay().get(way.name());
                    cells.add(finding == null ? "" : Cells.finding(finding));
                }
                table.add(cells);
            }
        }
        return table.toString();
    }
}
