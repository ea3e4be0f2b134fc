package interleave.kit.rubric;

/** Tests and rubric that do not belong together: a mistake in the assignment, never the student's. */
public final class RubricMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RubricMismatchException(String message) {
        super(message);
    }
}
