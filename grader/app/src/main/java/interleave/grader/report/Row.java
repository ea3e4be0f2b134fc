package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;

/** A submission in the class's page, and where its own page is. */
public record Row(Graded graded) {
    public String link() {
        return FolderName.link(graded.name()) + "/report.html";
    }

    public String seconds() {
        return Seconds.of(graded.seconds());
    }

    /** Says whether the total may still change, since the grader failed. */
    public boolean provisional() {
        return graded.verdict() instanceof Verdict.GraderFault;
    }
}
