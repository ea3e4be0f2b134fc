/**
 * Which parts of the JDK a submission may use, found in its class files, none of which is loaded.
 *
 * <p>Takes in compiled classes and what the assignment allows, gives out a sentence for each use that is
 * not allowed. It is there for what can reach, watch or change the code that marks; whether a submission
 * solves its task in the way it should is for the tests to say. It may not know marks.
 */
package interleave.grader.intake.screen;
