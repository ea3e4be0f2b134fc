package interleave.kit.exam;

/** Who looks at a scenario. Each of them has a child JVM of its own. */
public enum Judge {
    /** Runs it once. */
    ONE_RUN,
    /** The kit's own explorer: one step at a time, every order that can matter, virtual time. */
    SCHEDULER,
    /** vmlens: every order of synchronisation actions, and data races, also inside the JDK's classes. */
    VMLENS,
    /** Lincheck: schedules of code that waits, also inside the JDK's classes. */
    LINCHECK
}
