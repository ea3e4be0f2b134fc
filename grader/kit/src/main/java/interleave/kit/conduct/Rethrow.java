package interleave.kit.conduct;

/** Throws a throwable of another thread again, as it is. */
public final class Rethrow {
    private Rethrow() {}

    /** Throws {@code thrown}, checked or not; declared to return so that callers can write {@code throw}. */
    public static RuntimeException unchecked(Throwable thrown) {
        throw Rethrow.<RuntimeException>cast(thrown);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T cast(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
