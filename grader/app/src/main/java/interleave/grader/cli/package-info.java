/**
 * The {@code grader} command: arguments in, a table, an exit status and reports out.
 *
 * <p>It puts the pipeline together and decides nothing about a submission.
 */
package interleave.grader.cli;
