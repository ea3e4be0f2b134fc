package interleave.lock;

/** The monitor that all logs and counters of this JVM work in: simple, and right, whatever a path is called. */
final class Everything {
    static final Object MONITOR = new Object();

    private Everything() {}
}
