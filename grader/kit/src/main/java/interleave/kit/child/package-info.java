/**
 * The child JVM: takes an order, runs its trials one after the other, tells how each ended.
 *
 * <p>Theory of operation. Student code runs here, so everything in this JVM may be broken by it. What
 * the examiner relies on lies outside: it knows the list of trials, sees the frames come in, and ends
 * this JVM when one is overdue. What this side adds is a good explanation: a watchdog that says who
 * waits for what, and a shutdown hook that says who called {@code System.exit}. After a trial that may
 * have left the JVM unwell (out of memory, threads that hang), it tells the outcome and halts; the
 * examiner starts another for the trials that are left.
 *
 * <p>What a submission can do to its tests, and what then holds ({@link interleave.kit.exam.Limits} and
 * {@code RunLimits} of the scheduler have the numbers):
 *
 * <ul>
 *   <li>It runs without end: the scheduler ends a run after so many steps, accesses or turns of loops, the
 *       same every time, and the JVM goes on. Other judges, and code that only the JDK sees, have the time
 *       of a test; see {@link interleave.kit.child.Lookout} for a submission in which many tests hang.
 *   <li>It exits or halts: under the scheduler that ends the run; elsewhere the JVM, and a new one follows.
 *   <li>It uses up the memory: the test has failed, and a new JVM follows.
 *   <li>It prints, reads or closes the standard streams: see {@link interleave.kit.child.Console}.
 * </ul>
 *
 * <p>No test fails because another one has: each is run, and fails by what it does itself.
 */
package interleave.kit.child;
