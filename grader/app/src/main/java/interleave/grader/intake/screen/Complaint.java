package interleave.grader.intake.screen;

/**
 * Something that is not allowed.
 *
 * @param line 0 if it is not known
 * @param finding where it is, and what it does
 */
record Complaint(String file, int line, String finding, Rule rule) {

    String sentence() {
        return finding + ": " + rule.reason() + ".";
    }
}
