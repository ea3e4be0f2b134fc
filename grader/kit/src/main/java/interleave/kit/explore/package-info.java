/**
 * What an explorer is: it runs one scenario as often as it needs to, inside a child JVM, and says how
 * that ended.
 *
 * <p>It may not know the examiner on the other side, marks or reports.
 */
package interleave.kit.explore;
