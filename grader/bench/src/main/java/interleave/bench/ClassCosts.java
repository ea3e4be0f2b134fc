package interleave.bench;

import interleave.bench.TimedSandbox.Life;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What marking cost: solution by solution, and explorer by explorer. */
final class ClassCosts {
    /** One marking: wall-clock seconds, and the JVMs that were started for it. */
    record Cost(double seconds, List<Life> jvms) {}

    private final String group;
    private final Map<String, Series> bySolution = new LinkedHashMap<>();
    private final Map<String, Series> byJvm = new LinkedHashMap<>();
    private final Map<String, Long> memory = new LinkedHashMap<>();
    private final Map<String, Integer> below = new LinkedHashMap<>();

    /** @param group what the solutions have in common, for the heads of the tables */
    ClassCosts(String group) {
        this.group = group;
    }

    void add(String solution, Cost cost) {
        bySolution.computeIfAbsent(solution, first -> new Series()).add(cost.seconds());
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Life life : cost.jvms()) {
            seconds.merge(life.name(), life.seconds(), Double::sum);
            memory.merge(life.name(), life.megabytes(), Math::max);
            below.merge(life.name(), life.below(), Math::max);
        }
        seconds.forEach((name, sum) ->
                byJvm.computeIfAbsent(name, first -> new Series()).add(sum));
    }

    String tables() {
        MarkdownTable solutions = new MarkdownTable(group, "min s", "median s", "max s");
        Series medians = new Series();
        bySolution.forEach((name, series) -> {
            solutions.add(name, series.cells());
            medians.add(series.median());
        });
        solutions.add("all of them, by their medians", medians.cells());
        double all = byJvm.values().stream().mapToDouble(Series::median).sum();
        MarkdownTable jvms = new MarkdownTable(
                "child JVMs, at work at the same time", "median s", "share", "most memory, MB", "most processes below");
        byJvm.forEach((name, series) -> jvms.add(
                name,
                Series.text(series.median()),
                Math.round(100 * series.median() / all) + " %",
                String.valueOf(memory.get(name)),
                String.valueOf(below.get(name))));
        return solutions + "\n" + jvms;
    }
}
