/**
 * Makes what other systems unpack to mark submissions of one assignment: a small checkout of this project, and
 * the scripts that such a system starts.
 *
 * <p>Takes in an assignment's folders and the grader's sources, gives out a zip file. It may not know how
 * submissions are graded, and puts hidden tests only where students cannot read them.
 */
package interleave.grader.bundle;
