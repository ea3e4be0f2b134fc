package interleave.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What the ways have cost, a pair after the other; ratios are taken within a pair. */
final class ThroughputPairs {
    private final List<Pair> pairs = new ArrayList<>();

    /** One of each, measured next to each other. */
    record Pair(Cost maven, Cost grader, Cost floor) {
        @Override
        public String toString() {
            return "submissions a minute: mvn " + Series.text(maven.perMinute()) + ", grader "
                    + Series.text(grader.perMinute()) + ", floor " + Series.text(floor.perMinute());
        }
    }

    void add(Pair pair) {
        pairs.add(pair);
    }

    String tables() {
        MarkdownTable rates = new MarkdownTable("submissions a minute", "min", "median", "max");
        rows(rates, Cost::perMinute);
        MarkdownTable work = new MarkdownTable("processor seconds a submission", "min", "median", "max");
        rows(work, Cost::processorSecondsEach);
        MarkdownTable ratios = new MarkdownTable("ratio, pair by pair", "min", "median", "max");
        ratios.add(
                "grader over mvn, submissions a minute",
                of(Pair::grader, Cost::perMinute)
                        .over(of(Pair::maven, Cost::perMinute))
                        .cells());
        ratios.add(
                "mvn over grader, processor seconds",
                of(Pair::maven, Cost::processorSecondsEach)
                        .over(of(Pair::grader, Cost::processorSecondsEach))
                        .cells());
        ratios.add(
                "floor over grader, submissions a minute",
                of(Pair::floor, Cost::perMinute)
                        .over(of(Pair::grader, Cost::perMinute))
                        .cells());
        ratios.add(
                "grader over floor, processor seconds",
                of(Pair::grader, Cost::processorSecondsEach)
                        .over(of(Pair::floor, Cost::processorSecondsEach))
                        .cells());
        return rates + "\n" + work + "\n" + ratios;
    }

    private void rows(MarkdownTable table, ToDoubleFunction<Cost> figure) {
        table.add("mvn -o -q test, one after the other", of(Pair::maven, figure).cells());
        table.add("grader grade", of(Pair::grader, figure).cells());
        table.add("floor: javac and java -javaagent", of(Pair::floor, figure).cells());
    }

    private Series of(Function<Pair, Cost> way, ToDoubleFunction<Cost> figure) {
        return Series.of(
                pairs.stream().map(way).map(cost -> figure.applyAsDouble(cost)).toList());
    }
}
