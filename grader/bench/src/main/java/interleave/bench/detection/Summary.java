package interleave.bench.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts what each way found; small enough to stand in another page. */
public record Summary(Findings findings) {

    @Override
    public String toString() {
        Table table = new Table(List.of(
                "way",
                "wrong solutions found",
                "… by a test that no accepted one fails like that",
                "accepted solutions accused",
                "could not judge",
                "median s",
                "longest s"));
        for (Way way : findings.ways()) {
            String wrong = " of " + findings.lookedAt(way, false);
            List<Double> seconds = findings.seconds(way);
            table.add(List.of(
                    way.title(),
                    findings.count(way, Detection.FOUND) + wrong,
                    findings.foundCredibly(way) + wrong,
                    findings.count(way, Detection.ACCUSED) + " of " + findings.lookedAt(way, true),
                    String.valueOf(findings.count(way, Detection.NOT_JUDGED)),
                    Cells.median(seconds),
                    Cells.longest(seconds)));
        }
        return table.toString();
    }

    /** Gives what was found of the bugs that break each part of the rubric; a bug may break several. */
    String byPart() {
        List<String> head = new ArrayList<>(List.of("part that the bug breaks"));
        findings.ways().forEach(way -> head.add(way.title()));
        Table table = new Table(head);
        for (String part : findings.parts()) {
            List<Findings.Row> broken = findings.of(false).stream()
                    .filter(row -> row.solution().parts().contains(part))
                    .toList();
            List<String> cells = new ArrayList<>(List.of("`" + part + "`"));
            for (Way way : findings.ways()) {
                cells.add(found(way, broken) + " of " + looked(way, broken).count());
            }
            table.add(cells);
        }
        return table.toString();
    }

    private static long found(Way way, List<Findings.Row> rows) {
        return looked(way, rows)
                .filter(finding -> finding.detection() == Detection.FOUND)
                .count();
    }

    private static Stream<Finding> looked(Way way, List<Findings.Row> rows) {
        return Findings.findings(way, rows);
    }
}
