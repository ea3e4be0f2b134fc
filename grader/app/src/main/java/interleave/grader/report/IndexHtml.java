package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.kit.rubric.Rubric;
import java.util.List;
import java.util.Map;

/** {@code index.html}: the class at a glance. */
final class IndexHtml implements Format.OfClass {
    @Override
    public String fileName(Run run) {
        return "index.html";
    }

    @Override
    public String text(Run run, List<Graded> graded) {
        long accepted = graded.stream()
                .filter(each -> each.verdict() instanceof Verdict.Accepted)
                .count();
        long faults = graded.stream()
                .filter(each -> each.verdict() instanceof Verdict.GraderFault)
                .count();
        return Page.of(
                "index",
                Map.of(
                        "run", run,
                        "maxScore", Rubric.MAX_SCORE,
                        "accepted", accepted,
                        "faults", faults,
                        "rows", graded.stream().map(Row::new).toList()));
    }

    /** A submission and where its own page is. */
    public record Row(Graded graded) {
        public String link() {
            return FolderName.link(graded.name()) + "/report.html";
        }

        public String seconds() {
            return Seconds.of(graded.seconds());
        }
    }
}
