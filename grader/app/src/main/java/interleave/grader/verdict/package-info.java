/**
 * From a submission to its verdict and its marks by part.
 *
 * <p>Takes in submissions, has them examined in a sandbox, and gives out {@link
 * interleave.grader.verdict.Graded}. Only here is decided whose fault a failure is. It may not know how
 * a result is shown.
 */
package interleave.grader.verdict;
