/**
 * The marks of a run as GitHub reads them: a step summary, and results for GitHub Classroom's reporter.
 *
 * <p>Takes in {@code assignment.yaml} and {@code target/marks.json}, gives out text and JSON. It may not
 * know how the marks came about. All escaping for GitHub's formats is in here.
 */
package interleave.kit.github;
