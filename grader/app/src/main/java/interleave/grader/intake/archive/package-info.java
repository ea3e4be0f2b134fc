/**
 * Submissions that come as archives.
 *
 * <p>Takes in a file that nobody trusts, gives out a folder with the regular files in it, or the reason why
 * not. Nothing is written outside of that folder, no link is made, and nothing grows beyond the {@link
 * interleave.grader.intake.archive.Bounds}.
 */
package interleave.grader.intake.archive;
