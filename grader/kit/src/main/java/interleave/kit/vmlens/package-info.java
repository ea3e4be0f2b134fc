/**
 * The judge for data races: every order of synchronisation actions, in code that does not wait.
 *
 * <p>Theory of operation. In the child JVM an agent rewrites the classes, runs the scenario once for
 * each order that it finds, and writes what it saw to event files; whether two accesses were ordered is
 * known only when that JVM has ended and its files are read. A file that is cut off reads like a shorter
 * run without a race. So every trial is followed by a {@linkplain interleave.kit.vmlens.Canary race of
 * our own}: events are written in order, and where ours is seen, all that came before it is there.
 *
 * <p>Takes in trials and what a child JVM told about them, gives out outcomes. It may not know the other
 * judges, marks or reports; and the agent's name never reaches a student.
 */
package interleave.kit.vmlens;
