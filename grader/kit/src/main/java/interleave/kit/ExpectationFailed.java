package interleave.kit;

/** An expectation of a test that the submission does not meet; the message is for the student. */
public final class ExpectationFailed extends AssertionError {
    private static final long serialVersionUID = 1;

    ExpectationFailed(String message) {
        super(message);
    }

    ExpectationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
