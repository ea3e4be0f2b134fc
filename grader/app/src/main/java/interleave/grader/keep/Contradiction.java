package interleave.grader.keep;

import interleave.grader.assignment.UsageError;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.List;

/** Compares results of one submission. */
final class Contradiction {
    private Contradiction() {}

    /**
     * Gives a sentence if some result has other marks than the one that was taken.
     *
     * @throws UsageError if they are not of the same work: then nobody knows which of them counts
     */
    static List<String> of(Kept taken, List<Kept> found) {
        String name = taken.graded().name();
        if (found.stream().anyMatch(each -> !each.content().equals(taken.content()))) {
            throw new UsageError("'" + name + "' was marked in two versions, since somebody has changed it in between:"
                    + " mark it again and leave one of the folders out");
        }
        return found.stream()
                .map(Kept::graded)
                .filter(other -> !(other.verdict() instanceof Verdict.GraderFault))
                .filter(other -> !marks(other).equals(marks(taken.graded())))
                .limit(1)
                .map(other -> "'" + name + "' was marked twice, and not alike: taken is " + marks(taken.graded())
                        + ", left out " + marks(other) + ": look at it")
                .toList();
    }

    /** Gives all that is known of a result, but for the seconds that it took. */
    static String withoutTimes(Kept kept) {
        Graded graded = kept.graded();
        List<PartMark> parts = graded.parts().stream()
                .map(part -> new PartMark(
                        part.part(),
                        part.score(),
                        part.status(),
                        part.tests().stream()
                                .map(test ->
                                        new TestMark(test.test(), test.outcome().in(0)))
                                .toList()))
                .toList();
        return Kept.text(new Graded(graded.name(), graded.verdict(), parts, 0, graded.flags()));
    }

    private static String marks(Graded graded) {
        List<String> lost = graded.parts().stream()
                .filter(part -> part.score() < part.part().points())
                .map(part -> part.part().id())
                .toList();
        return graded.verdict().word() + " with " + graded.score() + " of " + graded.maxScore()
                + (lost.isEmpty() ? "" : ", without " + String.join(", ", lost));
    }
}
