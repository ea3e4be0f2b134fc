package interleave.kit.result;

/** Why a test ended as it did; what the student reads depends on it, and so does the verdict. */
public enum Ending {
    PASSED(Status.PASSED),
    WRONG_RESULT(Status.FAILED),
    /** Two unordered accesses to one variable, at least one a write (JLS 17.4.5). */
    DATA_RACE(Status.FAILED),
    DEADLOCK(Status.FAILED),
    /** Threads that run without end and without getting anywhere. */
    LIVELOCK(Status.FAILED),
    EXCEPTION(Status.FAILED),
    /** The submission ended the JVM, by {@code System.exit} or in another way. */
    JVM_EXIT(Status.FAILED),
    STACK_OVERFLOW(Status.FAILED),
    OUT_OF_MEMORY(Status.FAILED),
    /** A bound on memory, processes or disk that the examiner has set from outside. */
    RESOURCE_LIMIT(Status.FAILED),
    TIME_LIMIT(Status.TIMED_OUT),
    /** It was not begun, because the time of the whole submission was over. */
    NO_TURN(Status.TIMED_OUT),
    MISSING(Status.MISSING),
    /** A tool broke, or no judge could tell. The student does not pay for it. */
    NOT_KNOWN(Status.ERROR);

    private final Status status;

    Ending(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }
}
