package interleave.grader.verdict;

import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.Rubric;
import java.util.List;

/**
 * A submission with its verdict and marks; every report is written from this alone.
 *
 * @param name the name of the submission's folder
 * @param parts in the rubric's order, all of them, whatever happened
 * @param seconds wall-clock time
 * @param flags what an instructor should know, a sentence each
 */
public record Graded(String name, Verdict verdict, List<PartMark> parts, double seconds, List<String> flags) {
    public Graded {
        parts = List.copyOf(parts);
        flags = List.copyOf(flags);
    }

    public int score() {
        return parts.stream().mapToInt(PartMark::score).sum();
    }

    public int maxScore() {
        return Rubric.MAX_SCORE;
    }
}
