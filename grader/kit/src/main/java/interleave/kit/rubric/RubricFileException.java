package interleave.kit.rubric;

/** A broken {@code assignment.yaml}; the message is one line: file, line, field, what was expected. */
public final class RubricFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RubricFileException(String message) {
        super(message);
    }

    RubricFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
