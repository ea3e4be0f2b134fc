/**
 * Makes student repositories, in which {@code mvn test} works without anything else of the project.
 *
 * <p>Takes in an assignment's public folders and the built kit, gives out a folder. It never opens
 * {@code solutions/}, and it may not know how submissions are graded.
 */
package interleave.grader.export;
