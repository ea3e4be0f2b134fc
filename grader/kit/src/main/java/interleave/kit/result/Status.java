package interleave.kit.result;

/** The state of a finished test or part, as every report names it. */
public enum Status {
    PASSED("passed"),
    FAILED("failed"),
    /** The grader could not tell; never the student's fault. */
    ERROR("error"),
    TIMED_OUT("timed-out"),
    /** Known beforehand, but no result ever arrived. */
    MISSING("missing");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** Gives the word that stands for this status in files and on screens. */
    public String word() {
        return word;
    }
}
