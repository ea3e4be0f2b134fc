/**
 * The kit under JUnit: test methods keep their place in an IDE and in Maven, but run in child JVMs.
 *
 * <p>Takes in the methods that JUnit selected, gives out their outcomes as passed and failed tests, and
 * at the end the marks by part, as a table and as {@code target/marks.json}. A test without an outcome
 * fails. It may not know how a judge works, and it grades nothing officially: student code can fool the
 * JVM that starts it.
 */
package interleave.kit.junit;
