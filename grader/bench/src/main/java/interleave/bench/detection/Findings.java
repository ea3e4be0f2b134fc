package interleave.bench.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known of the solutions of an assignment.
 *
 * @param rows a solution each, also one that nobody has looked at yet
 */
public record Findings(String assignment, List<Way> ways, List<Row> rows) {
    public Findings {
        ways = List.copyOf(ways);
        rows = List.copyOf(rows);
    }

    /** @param byWay the findings by the name of the way; some or all may be missing */
    record Row(Solution solution, Map<String, Finding> byWay) {
        Row {
            byWay = Map.copyOf(byWay);
        }
    }

    /** Gives the solutions of one kind. */
    List<Row> of(boolean accepted) {
        return rows.stream()
                .filter(row -> row.solution().accepted() == accepted)
                .toList();
    }

    /** Counts the solutions that were looked at in every way. */
    long complete() {
        return rows.stream()
                .filter(row -> ways.stream().allMatch(way -> row.byWay().containsKey(way.name())))
                .count();
    }

    /** Gives the parts of the rubric that wrong solutions break, in an order that does not change. */
    List<String> parts() {
        return rows.stream()
                .flatMap(row -> row.solution().parts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Counts the solutions of which a way said {@code detection}. */
    long count(Way way, Detection detection) {
        return findings(way, rows)
                .filter(finding -> finding.detection() == detection)
                .count();
    }

    /** Counts the solutions that a way has looked at. */
    long lookedAt(Way way, boolean accepted) {
        return findings(way, of(accepted)).count();
    }

    /** Counts what was found by a test that fails in that manner for no accepted solution: one to be believed. */
    long foundCredibly(Way way) {
        Set<String> accusing = findings(way, of(true))
                .flatMap(finding -> finding.failures().stream())
                .map(Failure::kind)
                .collect(Collectors.toSet());
        return findings(way, of(false))
                .filter(finding -> finding.failures().stream().anyMatch(failure -> !accusing.contains(failure.kind())))
                .count();
    }

    /** Gives the seconds of all solutions, the shortest first. */
    List<Double> seconds(Way way) {
        return findings(way, rows).map(Finding::seconds).sorted().toList();
    }

    /** Gives the first and the last day of the measurements; nothing where there are none. */
    List<String> days() {
        List<String> days = new ArrayList<>(rows.stream()
                .flatMap(row -> row.byWay().values().stream())
                .map(Finding::day)
                .sorted()
                .distinct()
                .toList());
        return days.size() < 2 ? days : List.of(days.get(0), days.get(days.size() - 1));
    }

    static Stream<Finding> findings(Way way, List<Row> rows) {
        return rows.stream().map(row -> row.byWay().get(way.name())).filter(finding -> finding != null);
    }
}
