package interleave.grader.verdict;

import interleave.grader.intake.Submission;
import interleave.kit.rubric.PartMark;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the place of a solution, or of the starter, says about its marks.
 *
 * @param row where it lies, {@code wrong/two-locks}
 * @param verdicts the words of the verdicts that keep the promise
 * @param lost the ids of the parts that get 0; all others are full
 * @param unusable why there is nothing to hold it to; empty when there is something
 */
public record Promise(String row, Submission submission, Set<String> verdicts, Set<String> lost, String unusable) {
    public Promise {
        verdicts = Set.copyOf(verdicts);
        lost = Set.copyOf(lost);
    }

    public boolean isKeptBy(Graded graded) {
        return unusable.isEmpty()
                && verdicts.contains(graded.verdict().word())
                && graded.parts().stream().allMatch(this::isKeptBy);
    }

    public boolean isKeptBy(PartMark mark) {
        return mark.score()
                == (lost.contains(mark.part().id()) ? 0 : mark.part().points());
    }

    /** Gives what was expected, in words. */
    public String expected() {
        String verdict = "verdict " + String.join(" or ", new TreeSet<>(verdicts));
        return verdict
                + (lost.isEmpty()
                        ? ", every part full"
                        : ", 0 in " + String.join(", ", new TreeSet<>(lost)) + ", every other part full");
    }
}
