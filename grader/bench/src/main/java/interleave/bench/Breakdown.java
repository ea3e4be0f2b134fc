package interleave.bench;

import interleave.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the time of one submission goes: the phases of its marking, and its judges one by one. */
final class Breakdown {
    private final Subject subject;
    private final Sandbox sandbox;
    private final long seed;
    private final Path work;
    private final Map<String, Series> phases = new LinkedHashMap<>();
    private final Map<String, Series> judges = new LinkedHashMap<>();
    private final Map<String, Series> alone = new LinkedHashMap<>();
    private final Map<String, Integer> tests = new LinkedHashMap<>();

    Breakdown(Subject subject, Sandbox sandbox, long seed, Path work) {
        this.subject = subject;
        this.sandbox = sandbox;
        this.seed = seed;
        this.work = work;
    }

    /** Marks so many times, after once for warming up. */
    Breakdown measure(int repetitions) throws IOException {
        TimedMarking.of(subject, sandbox, seed, work);
        for (int i = 0; i < repetitions; i++) {
            TimedMarking marking = TimedMarking.of(subject, sandbox, seed, work);
            marking.phases().forEach((phase, seconds) -> add(phases, phase, seconds));
            marking.judges().forEach((judge, seconds) -> add(judges, judge, seconds));
            for (String judge : marking.judges().keySet()) {
                JudgeAlone.Cost cost = new JudgeAlone(subject, sandbox, seed, work).cost(judge);
                add(alone, judge, cost.seconds());
                tests.put(judge, cost.tests());
            }
        }
        return this;
    }

    String tables() {
        double whole = phases.values().stream().mapToDouble(Series::median).sum();
        MarkdownTable byPhase = new MarkdownTable("one submission, phase after phase", "median s", "share");
        phases.forEach((phase, series) -> byPhase.add(phase, row(series.median(), whole)));
        byPhase.add("together", row(whole, whole));
        MarkdownTable byJudge =
                new MarkdownTable("judge", "tests", "median s of its JVM beside the others", "median s alone");
        judges.forEach((judge, series) -> byJudge.add(
                judge,
                String.valueOf(tests.get(judge)),
                Series.text(series.median()),
                Series.text(alone.get(judge).median())));
        return byPhase + "\n" + byJudge;
    }

    private static String[] row(double seconds, double whole) {
        return new String[] {Series.text(seconds), Math.round(100 * seconds / whole) + " %"};
    }

    private static void add(Map<String, Series> all, String name, double seconds) {
        all.computeIfAbsent(name, first -> new Series()).add(seconds);
    }
}
