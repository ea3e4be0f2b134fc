package interleave.kit.junit;

/** What a run's tests draw their inputs from. */
final class Seed {
    private static final String PROPERTY = "interleave.seed";

    private Seed() {}

    /** Gives the system property {@code interleave.seed}, or 1 without it. */
    static long ofThisRun() {
        String text = System.getProperty(PROPERTY, "1");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("-D" + PROPERTY + ": expected a whole number, got " + text, noNumber);
        }
    }
}
