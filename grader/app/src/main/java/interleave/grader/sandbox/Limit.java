package interleave.grader.sandbox;

/**
 * A limit on what a submission can do.
 *
 * @param what is limited
 * @param bound how much is allowed
 * @param by what enforces it
 */
public record Limit(String what, String bound, String by) {}
