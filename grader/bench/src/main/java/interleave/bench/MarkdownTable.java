package interleave.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown; the first column holds words, the others figures. */
final class MarkdownTable {
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... head) {
        rows.add(List.of(head));
        rows.add(IntStream.range(0, head.length)
                .mapToObj(column -> column == 0 ? "---" : "---:")
                .toList());
    }

    void add(String first, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(cells);
        rows.add(row);
    }

    void add(String first, String... cells) {
        add(first, List.of(cells));
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(row -> "| " + String.join(" | ", row) + " |")
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
