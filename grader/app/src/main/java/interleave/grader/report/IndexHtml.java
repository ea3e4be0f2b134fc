package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.kit.rubric.Rubric;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code index.html}: the class at a glance, and in a table that can be sorted and filtered. */
final class IndexHtml implements Format.OfClass {
    private static final Inline SCRIPT = Inline.resource("index.js");

    @Override
    public String fileName(Run run) {
        return "index.html";
    }

    @Override
    public void write(Run run, ClassResults results, Writer out) throws IOException {
        out.write(text(run, results.brief()));
    }

    static String text(Run run, List<Graded> graded) {
        List<Row> rows = graded.stream().map(Row::new).toList();
        return Page.of(
                "index",
                SCRIPT,
                Map.of(
                        "run", run,
                        "maxScore", Rubric.MAX_SCORE,
                        "rows", rows,
                        "faults", rows.stream().filter(Row::provisional).toList(),
                        "flagged",
                                graded.stream().anyMatch(each -> !each.flags().isEmpty()),
                        "verdicts", verdicts(graded),
                        "totals", TotalBar.of(graded),
                        "parts", PartBar.of(run.parts(), graded),
                        "failedTests", FailedTest.most(graded)));
    }

    /** How often a verdict occurs. */
    public record VerdictCount(String word, long count) {}

    /** Gives the verdicts that occur, most often first. */
    private static List<VerdictCount> verdicts(List<Graded> graded) {
        return graded.stream()
                .collect(Collectors.groupingBy(each -> each.verdict().word(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new VerdictCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(VerdictCount::count).reversed().thenComparing(VerdictCount::word))
                .toList();
    }
}
