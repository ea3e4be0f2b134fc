/**
 * The examiner's side of the kit: which tests there are, which judges each of them is put before, and
 * the child JVMs in which that happens.
 *
 * <p>Takes in compiled tests and a compiled submission, gives out an {@link
 * interleave.kit.result.Outcome} a test. No student code is ever loaded in the JVM this runs in. It
 * may not know JUnit's engine, marks or reports.
 */
package interleave.kit.exam;
