package interleave.grader.sandbox;

/**
 * Tells whether this process is on its way to its end: by Ctrl-C, a signal, or because all is done.
 *
 * <p>Its hooks end child JVMs then, while other threads go on. What a submission seems to have done from there on, we
 * have done; so nothing may be started any more, and no result written down.
 */
public final class Shutdown {
    private Shutdown() {}

    /** True before the first hook runs, and so before any of them has ended a child. */
    public static boolean hasBegun() {
        Thread probe = new Thread(() -> {}, "asks whether it is too late for hooks");
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException begun) {
            return true;
        }
    }
}
