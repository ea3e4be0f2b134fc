package interleave.grader.assignment;

/**
 * Something is wrong with what the grader was given, not with the grader: exit status 2.
 *
 * <p>The message is one line for a person: what is wrong, where, and what to do about it.
 */
public final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageError(String message) {
        super(message);
    }

    public UsageError(String message, Throwable cause) {
        super(message, cause);
    }
}
