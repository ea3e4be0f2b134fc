/**
 * What is taken of a submission, and how that and the tests become classes.
 *
 * <p>Takes in folders that nobody trusts, gives out compiled classes or the reason why there are none.
 * It may not know marks. It runs no student code; the compiler that reads it is a JVM of its own.
 */
package interleave.grader.intake;
