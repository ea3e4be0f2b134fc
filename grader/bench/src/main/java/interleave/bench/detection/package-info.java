/**
 * Compares what several ways of testing detect in the same accepted and wrong solutions.
 *
 * <p>Takes in the solutions of an assignment and the tests written by hand in {@code src/detection},
 * gives out a page in Markdown. Solutions run only in child JVMs. It may not know how the page is asked
 * for.
 */
package interleave.bench.detection;
