package interleave.grader.cli;

import interleave.grader.assignment.Assignment;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Promise;
import interleave.kit.rubric.Part;
import interleave.kit.rubric.PartMark;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The verdict matrix of an assignment: a row for the starter and each solution, a column for each part.
 *
 * @param repeat how often each was marked
 */
record Matrix(Assignment assignment, int repeat, List<Row> rows) {

    /** @param runs the marks, a run each; none if the promise is unusable */
    record Row(Promise promise, List<Graded> runs) {

        int kept() {
            return (int) runs.stream().filter(promise::isKeptBy).count();
        }
    }

    boolean isKept() {
        return rows.stream().allMatch(this::isKept);
    }

    private boolean isKept(Row row) {
        return row.kept() == repeat;
    }

    void print(PrintWriter out) {
        List<Part> parts = assignment.rubric().parts();
        List<String> head = new ArrayList<>(List.of(assignment.id(), "verdict"));
        parts.stream().map(Part::id).forEach(head::add);
        head.add("kept");
        Table table = new Table(head.size() - 1, head);
        rows.forEach(row -> table.add(line(row, parts)));
        table.lines().forEach(out::println);
        long kept = rows.stream().filter(this::isKept).count();
        out.println("✓ full marks, ✗ none, as promised; ! a broken promise: " + kept + " of " + rows.size()
                + " promises kept");
        rows.stream().filter(row -> !isKept(row)).forEach(row -> explain(row, out));
        rows.stream().filter(this::isKept).forEach(row -> warn(row, out));
    }

    private List<String> line(Row row, List<Part> parts) {
        List<String> line = new ArrayList<>();
        line.add(row.promise().row());
        line.add(verdicts(row));
        for (int i = 0; i < parts.size(); i++) {
            line.add(cell(row, i));
        }
        line.add(row.kept() + "/" + repeat);
        return line;
    }

    private static String verdicts(Row row) {
        String words =
                row.runs().stream().map(run -> run.verdict().word()).distinct().collect(Collectors.joining(","));
        boolean kept = !words.isEmpty()
                && row.runs().stream()
                        .allMatch(run ->
                                row.promise().verdicts().contains(run.verdict().word()));
        return kept ? words : words + "!";
    }

    private static String cell(Row row, int part) {
        List<PartMark> marks =
                row.runs().stream().map(run -> run.parts().get(part)).toList();
        if (marks.isEmpty() || !marks.stream().allMatch(row.promise()::isKeptBy)) {
            return "!";
        }
        return marks.get(0).score() > 0 ? "✓" : "✗";
    }

    private void explain(Row row, PrintWriter out) {
        Promise promise = row.promise();
        out.println();
        if (!promise.unusable().isEmpty()) {
            out.println(promise.row() + ": " + promise.unusable());
            return;
        }
        out.println(promise.row() + ": kept in " + row.kept() + " of " + repeat + " runs");
        out.println("  expected " + promise.expected());
        row.runs().stream().filter(run -> !promise.isKeptBy(run)).findFirst().ifPresent(run -> Complaint.about(
                        promise, run)
                .forEach(line -> out.println("  " + line)));
    }

    private static void warn(Row row, PrintWriter out) {
        for (ByLuck lost : ByLuck.in(row.runs())) {
            out.println();
            lost.lines(row.promise().row()).forEach(out::println);
        }
    }
}
