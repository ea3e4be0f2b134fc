package interleave.bench.detection;

/** What one way of testing made of one solution. */
public enum Detection {
    /** A wrong solution, and a test failed. */
    FOUND("found"),
    /** A wrong solution, and all tests passed. */
    MISSED("missed"),
    /** An accepted solution, and a test failed: a false alarm. */
    ACCUSED("accused"),
    /** An accepted solution, and all tests passed. */
    CLEAN("clean"),
    /** No test failed, but some could not say anything, or the time was up before they had. */
    NOT_JUDGED("could not judge");

    private final String word;

    Detection(String word) {
        this.word = word;
    }

    /** Decides by the tests that failed and the number of those that could not say anything. */
    static Detection of(boolean accepted, int failed, int unknown) {
        if (failed > 0) {
            return accepted ? ACCUSED : FOUND;
        }
        if (unknown > 0) {
            return NOT_JUDGED;
        }
        return accepted ? CLEAN : MISSED;
    }

    /** Gives the word that stands for it on the page. */
    public String word() {
        return word;
    }
}
