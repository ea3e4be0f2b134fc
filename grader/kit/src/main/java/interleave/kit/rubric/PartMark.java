package interleave.kit.rubric;

import interleave.kit.result.Status;
import java.util.List;

/**
 * What a submission got for one part.
 *
 * @param score all of the part's points, or 0
 * @param status passed when all tests passed; else that of the worst test
 */
public record PartMark(Part part, int score, Status status, List<TestMark> tests) {
    public PartMark {
        tests = List.copyOf(tests);
    }
}
