package interleave.kit.junit;

import interleave.kit.result.Outcome;

/** A test that the grader could not judge; never the student's fault, and never a pass. */
final class GraderFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    GraderFault(Outcome notKnown) {
        this(FailureText.message(notKnown));
    }

    GraderFault(String why) {
        super("The grader could not judge this test. This is the grader's fault, not yours: run it again,"
                + " and if it stays, show your teacher these lines.\n" + why);
        setStackTrace(new StackTraceElement[0]);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
