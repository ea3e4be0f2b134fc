/**
 * What there is to be marked, and where it lies: the repository's folders and the assignments in them.
 *
 * <p>Takes in folders, gives out {@link interleave.grader.assignment.Assignment}s and what the
 * folders of wrong solutions promise. It may not know submissions of students, or how any of them is
 * marked.
 */
package interleave.grader.assignment;
