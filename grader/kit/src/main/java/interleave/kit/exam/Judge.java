package interleave.kit.exam;

/** Who looks at a scenario. Each of them needs a child JVM of its own, but for single runs, which any will do. */
public enum Judge {
    /** Runs it once, in the scheduler's child JVM if there is one. */
    ONE_RUN,
    /** The kit's own explorer: one step at a time, every order that can matter, virtual time. */
    SCHEDULER,
    /** vmlens: a second opinion on data races, inside the JDK's classes too, for code that does not wait. */
    VMLENS,
    /** The kit's own explorer with real threads; stands in where threads wait and the scheduler has no model. */
    STRESS,
    /** Runs it once and lets it start processes, which are ended with it. */
    PROCESSES,
    /** Lincheck: stands in where no thread waits and the scheduler has no model of what the submission uses. */
    LINCHECK
}
