/**
 * Real processes: starting JVMs, waiting for what they say, killing them, and looking at what is left.
 *
 * <p>Takes in a test's main classes and calls, gives out what the processes said and did. It may not know
 * which assignment it serves.
 *
 * <p>Theory of operation. The test method runs in a JVM of the kit's, the test's JVM; the student's code may
 * start further processes there. {@link interleave.kit.process.Processes#start} starts JVMs for the test: such
 * a {@link interleave.kit.process.Child} says on its standard output what the test waits for, and ends by
 * itself when its standard input ends, so none of them outlives the test's JVM. A {@code Census} looks
 * at the processes of the run ten times a second, for the time line of a failure and to know orphans; when
 * the method has ended, whatever is alive is killed. Where a thread is left, or processes come back, the next
 * test gets a new JVM, so that no test suffers from what another has left behind. The examiner kills once more what carries the run's mark
 * when the test's JVM is gone.
 *
 * <p>Nothing is decided by sleeping. A test waits for a state: a line that a process says, its end, a thread
 * that waits. Each such wait has a limit that only wrong code reaches ({@code Patience}).
 */
package interleave.kit.process;
