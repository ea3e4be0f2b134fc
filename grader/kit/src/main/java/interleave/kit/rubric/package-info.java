/**
 * What tests are worth: the assignment's file, its parts, and the marks by part.
 *
 * <p>Takes in outcomes, gives out marks. It may not know how tests are run, or how marks are shown.
 */
package interleave.kit.rubric;
