package interleave.grader.report;

import interleave.kit.rubric.Part;
import java.util.List;

/**
 * What all submissions of one run have in common.
 *
 * @param assignment its id
 * @param seed what the tests drew their inputs from
 * @param sandbox a sentence about it
 */
public record Run(String assignment, String title, List<Part> parts, long seed, String sandbox) {
    public Run {
        parts = List.copyOf(parts);
    }
}
