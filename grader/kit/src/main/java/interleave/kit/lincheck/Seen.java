package interleave.kit.lincheck;

/**
 * One point of a recorded run.
 *
 * @param thread index of the thread; the test's own is 0
 * @param kind what became of the thread there
 * @param type the class in whose source it is, by binary name; for a call from outside, the called one
 * @param what in words; empty when it is nothing to be shown
 * @param at {@code SharedCounter.java:14}; empty when the place is not known
 */
record Seen(int thread, Kind kind, String type, String what, String at) {

    enum Kind {
        STEP,
        /** Takes a monitor, or waits for it: that depends on what comes next. */
        MONITOR,
        WAIT,
        /** A method that was called from outside comes back. */
        RETURN,
        /** Another thread goes on, as this one is held up by a monitor. */
        BLOCKED,
        OTHER
    }
}
