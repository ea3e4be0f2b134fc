package interleave.grader.report;

import java.util.Locale;

/** So many of all of them, as people read it and as a bar shows it. */
public record Share(int count, int all) {

    /** Gives whole percent; what is not all never reads as 100 %, what is not nothing never as 0 %. */
    public String percent() {
        long rounded = Math.round(exact());
        if (rounded == 0 && count > 0) {
            return "<1 %";
        }
        return rounded == 100 && count < all ? ">99 %" : rounded + " %";
    }

    /** Gives the length of a bar in percent of the longest possible one. */
    public String length() {
        return String.format(Locale.ROOT, "%.1f%%", exact());
    }

    private double exact() {
        return all == 0 ? 0 : 100.0 * count / all;
    }
}
