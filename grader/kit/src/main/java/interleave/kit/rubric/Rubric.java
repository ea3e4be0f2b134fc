package interleave.kit.rubric;

import interleave.kit.exam.Limits;
import java.util.List;

/**
 * What {@code assignment.yaml} says.
 *
 * @param id the name of the assignment's folder
 * @param packageName the package of the contract and of all that students write
 * @param parts in the order in which they are shown; their points add up to {@link #MAX_SCORE}
 * @param editable the simple names of the classes that students write, {@code SharedCounter}
 * @param helpers whether further package-private classes of the student are taken too
 * @param allowed what a submission may use besides its own package and what harms nobody: names of
 *     packages, of classes, and of single members, {@code java.lang.System.setOut}
 * @param limits what the tests may cost
 */
public record Rubric(
        String id,
        String title,
        String packageName,
        List<Part> parts,
        List<String> editable,
        boolean helpers,
        List<String> allowed,
        Limits limits) {
    public static final int MAX_SCORE = 100;

    public Rubric {
        parts = List.copyOf(parts);
        editable = List.copyOf(editable);
        allowed = List.copyOf(allowed);
    }

    /** A rubric with the usual limits. */
    public Rubric(
            String id,
            String title,
            String packageName,
            List<Part> parts,
            List<String> editable,
            boolean helpers,
            List<String> allowed) {
        this(id, title, packageName, parts, editable, helpers, allowed, Limits.DEFAULT);
    }
}
