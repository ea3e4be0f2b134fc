/**
 * The child JVM: takes an order, runs its trials one after the other, tells how each ended.
 *
 * <p>Theory of operation. Student code runs here, so everything in this JVM may be broken by it. What
 * the examiner relies on lies outside: it knows the list of trials, sees the frames come in, and ends
 * this JVM when one is overdue. What this side adds is a good explanation: a watchdog that says who
 * waits for what, and a shutdown hook that says who called {@code System.exit}. After a trial that may
 * have left the JVM unwell (out of memory, threads that hang), it tells the outcome and halts; the
 * examiner starts another for the trials that are left.
 */
package interleave.kit.child;
