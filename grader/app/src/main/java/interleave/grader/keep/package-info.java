/**
 * What outlives a run: results that a later run of the same kind, or a merge, takes up again.
 *
 * <p>Takes in a {@link interleave.grader.verdict.Graded} and gives an equal one back, if it was made from the
 * same submission, tests, grader and seed. It may not change a verdict, or know how one is found.
 */
package interleave.grader.keep;
