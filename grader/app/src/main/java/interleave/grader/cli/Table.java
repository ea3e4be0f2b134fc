package interleave.grader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in columns: the first ones to the left, numbers to the right. */
final class Table {
    private static final String GAP = "  ";

    private final int leftColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param leftColumns how many columns are text */
    Table(int leftColumns, List<String> head) {
        this.leftColumns = leftColumns;
        rows.add(head);
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** Gives the lines, the head first. */
    List<String> lines() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cell(row.get(column), widths[column], column < leftColumns))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String cell(String text, int width, boolean left) {
        String padding = " ".repeat(width - length(text));
        return left ? text + padding : padding + text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
