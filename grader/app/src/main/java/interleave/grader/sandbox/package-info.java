/**
 * Where child JVMs with student code run: one interface, several ways.
 *
 * <p>Takes in commands, gives out processes and makes sure that none of them is left. It knows nothing
 * of submissions' contents, tests or marks.
 */
package interleave.grader.sandbox;
