/**
 * The pipeline: {@code assignment → intake → sandbox → verdict → report → cli}, a package each.
 *
 * <p>A package may use those on its left and none on its right; {@code PipelineTest} says so. On the
 * public side, {@code assignment → export} makes the repository that students get.
 */
package interleave.grader;
