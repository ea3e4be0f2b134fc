/**
 * The explorer with real threads: runs a scenario often, under start orders drawn from the seed, and lets
 * the JVM decide the rest.
 *
 * <p>Theory of operation. Nothing is rewritten, so whatever a submission uses runs as it will run
 * elsewhere, weak memory and the JDK's own code included; that is what this explorer is for. It is blind to
 * rare orders, which the kit's scheduler is for. Two things make it see more than plain repetition. A
 * thread that says {@link interleave.kit.Timeline#untilOthersWait} goes on when every other thread is
 * really parked, by its state, not after a pause. And a standstill is noticed by what the threads are:
 * all of them wait without a time limit, look after look, and use no processor time; see {@link
 * interleave.kit.stress.Standstill}.
 *
 * <p>Time is real here, and a loaded machine stretches it. So a wrong result of a scenario that lets time
 * pass, or looks at the clock, is "not known"; standstills and exceptions count everywhere.
 */
package interleave.kit.stress;
