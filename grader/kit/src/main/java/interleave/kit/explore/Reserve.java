package interleave.kit.explore;

/** Memory that is set aside until a submission has used up all the rest: enough to say so. */
public final class Reserve {
    private static final int BYTES = 8 * 1024 * 1024;

    /** Whoever eats small pieces leaves less than this. */
    private static final int BREATH = 1024 * 1024;

    private static volatile byte[] held;
    /** A field, so that no compiler can leave out what is made only to see whether it can be. */
    private static volatile byte[] breath;

    private Reserve() {}

    /** Sets the memory aside. */
    public static void hold() {
        held = new byte[BYTES];
    }

    /** Gives it back; this JVM is not to be used much longer. */
    public static void release() {
        held = null;
    }

    /** Tells whether there is, beside it, hardly any memory left. */
    public static boolean isAllThatIsLeft() {
        try {
            breath = new byte[BREATH];
            return false;
        } catch (OutOfMemoryError usedUp) {
            return true;
        } finally {
            breath = null;
        }
    }
}
