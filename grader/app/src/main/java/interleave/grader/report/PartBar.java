package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.kit.result.Status;
import interleave.kit.rubric.Part;
import java.util.List;

/**
 * What became of one part in a class.
 *
 * @param full who earned its points
 * @param notKnown where the grader could not tell
 */
public record PartBar(Part part, Share full, Share notKnown) {

    static List<PartBar> of(List<Part> parts, List<Graded> graded) {
        return parts.stream()
                .map(part -> new PartBar(part, share(part, Status.PASSED, graded), share(part, Status.ERROR, graded)))
                .toList();
    }

    private static Share share(Part part, Status status, List<Graded> graded) {
        long count = graded.stream()
                .flatMap(each -> each.parts().stream())
                .filter(mark -> mark.part().id().equals(part.id()) && mark.status() == status)
                .count();
        return new Share((int) count, graded.size());
    }
}
