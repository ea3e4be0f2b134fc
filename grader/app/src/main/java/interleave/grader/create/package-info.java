/**
 * Makes the folders of a new assignment, which works from the first moment on and is then changed into what it
 * is to be.
 *
 * <p>Takes in an id, gives out three folders and a line in the project's {@code pom.xml}. What they hold at first
 * lies beside this package's classes, as resources: Java that compiles, in the package {@code
 * interleave.placeholder}. It may not know how submissions are graded.
 */
package interleave.grader.create;
