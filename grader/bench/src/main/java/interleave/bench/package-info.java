/**
 * Measures what marking costs, beside the same loops under vmlens' own Maven plugin and a bare agent; and
 * what it detects, beside other ways of testing.
 *
 * <p>Takes in a checkout and names of solutions, gives out Markdown. It stands outside of
 * what it measures: no other module may know it, and no build runs it.
 */
package interleave.bench;
