/**
 * The kit's own explorer: runs a scenario one step at a time, under every order that can matter.
 *
 * <p>Theory of operation. The student's classes — and only those — are rewritten as they are loaded
 * ({@link interleave.kit.scheduler.rewrite}), so that every access to a field or an array, every lock,
 * wait, wake-up, atomic operation, thread start and look at the clock calls {@link
 * interleave.kit.scheduler.model} instead. There each thread announces its next {@link
 * interleave.kit.scheduler.Op} and gives the baton away; one thread runs at a time, time is virtual, and
 * which thread goes next is a decision of the {@link interleave.kit.scheduler.Search}. A run is the list
 * of its decisions and can be repeated.
 *
 * <p>The search is dynamic partial-order reduction with sleep sets (Flanagan and Godefroid, POPL 2005;
 * Godefroid 1996): of all orders it runs one of each class that differs only in steps that commute.
 * Happens-before (JLS 17.4.5) is followed with vector clocks, so that a data race is seen in any run that
 * contains it. A program without data races behaves as if plain accesses could not be interleaved;
 * therefore the first pass switches at synchronisation only, and plain accesses become steps of their
 * own only once a race has been seen.
 *
 * <p>What it does not see: orders that a weak memory model adds to racy programs (the race is reported
 * instead), code of the JDK that is not modelled (it runs as one step), and runs beyond the limits that
 * {@link interleave.kit.scheduler.SchedulerExplorer} names.
 */
package interleave.kit.scheduler;
