/**
 * Measures what marking costs, beside the same loops under vmlens' own Maven plugin and a bare agent.
 *
 * <p>Takes in a checkout and the name of an accepted solution, gives out Markdown. It stands outside of
 * what it measures: no other module may know it, and no build runs it.
 */
package interleave.bench;
