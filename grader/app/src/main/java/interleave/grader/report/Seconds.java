package interleave.grader.report;

import java.util.Locale;

/** Writes seconds for people. */
public final class Seconds {
    private Seconds() {}

    public static String of(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
