package interleave.grader.intake.archive;

/** The archive is not taken; the message goes on where a sentence has named the submission. */
public final class BadArchive extends Exception {
    private static final long serialVersionUID = 1;

    BadArchive(String message) {
        super(message);
    }
}
