package interleave.kit.junit;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Outcome;

/**
 * A test that the submission fails.
 *
 * <p>Its message is what happened; as a string it is that with the test's title and the schedule. Maven
 * and IDEs print the string where they show one failure, and the message where they list all of them.
 */
final class TestFailure extends AssertionError {
    private static final long serialVersionUID = 1;

    private final String text;

    TestFailure(TestCase test, Outcome outcome) {
        super(FailureText.message(outcome));
        this.text = FailureText.of(test, outcome);
        // What JUnit and the kit did in this JVM says nothing about what went wrong in the other one.
        setStackTrace(new StackTraceElement[0]);
    }

    @Override
    public String toString() {
        return text;
    }
}
