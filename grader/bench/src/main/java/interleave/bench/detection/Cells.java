package interleave.bench.detection;

import interleave.kit.result.Ending;
import java.util.List;
import java.util.Locale;

/** Writes what stands in the cells of the page. */
final class Cells {
    private Cells() {}

    /** Gives the finding in a few words: what came out, by which test, how that failed, and the seconds. */
    static String finding(Finding finding) {
        boolean wanted = finding.detection() == Detection.FOUND || finding.detection() == Detection.CLEAN;
        String word = finding.detection().word();
        return (wanted ? word : "**" + word + "**") + " " + detail(finding);
    }

    static String detail(Finding finding) {
        String failure = finding.failures().isEmpty()
                ? ""
                : "by “" + finding.failures().get(0).title() + "” ("
                        + word(finding.failures().get(0).ending()) + "), ";
        String left = finding.failures().isEmpty() && finding.unknown() > 0
                ? "(tests without an answer: " + finding.unknown() + "), "
                : "";
        return failure + left + seconds(finding.seconds()) + (finding.cut() ? ", cut off" : "");
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    /** Gives the middle of sorted values. */
    static String median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.isEmpty()
                ? "–"
                : number(
                        sorted.size() % 2 == 1
                                ? sorted.get(middle)
                                : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }

    static String longest(List<Double> sorted) {
        return sorted.isEmpty() ? "–" : number(sorted.get(sorted.size() - 1));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String word(Ending ending) {
        return switch (ending) {
            case WRONG_RESULT -> "wrong result";
            case DATA_RACE -> "data race";
            case DEADLOCK -> "deadlock";
            case LIVELOCK -> "livelock";
            case TIME_LIMIT -> "hang";
            case JVM_EXIT -> "the JVM ended";
            default -> ending.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
