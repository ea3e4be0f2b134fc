package interleave.grader.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, since SVG does not. */
final class Wrap {
    private static final int MOST_LINES = 8;

    private Wrap() {}

    /** Gives lines of at most {@code width} letters, broken at spaces where there are some. */
    static List<String> at(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            String rest = paragraph;
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                int end = space > 0 ? space : width;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        cut.add("…");
        return cut;
    }
}
