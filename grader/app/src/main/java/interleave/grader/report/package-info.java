/**
 * Every format from one result: for students, instructors, gradebooks and other systems.
 *
 * <p>Takes in {@link interleave.grader.verdict.Graded}, gives out files. Escaping belongs to each
 * format; totals are never computed here. It may not change, or even doubt, a verdict.
 */
package interleave.grader.report;
