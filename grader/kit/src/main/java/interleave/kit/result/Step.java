package interleave.kit.result;

/**
 * One step of one thread in a schedule.
 *
 * @param thread index into {@link Schedule#threads()}
 * @param what what the thread did, with values: {@code reads counter = 0}
 * @param at where in the student's source, {@code SharedCounter.java:14}; empty when outside of it
 */
public record Step(int thread, String what, String at) {}
