package interleave.bench;

import interleave.bench.TimedSandbox.Life;
import interleave.grader.report.OutFolder;
import interleave.grader.report.Reports;
import interleave.grader.report.Run;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.verdict.Examiner;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Grading;
import interleave.grader.verdict.KitExaminer;
import interleave.grader.verdict.Verdict;
import interleave.kit.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.function.ToLongFunction;

/**
 * One marking as in {@code grader grade}, in this process, cut into phases that follow each other.
 *
 * @param phases seconds by phase, in their order; together the whole
 * @param judges seconds by judge; they work at the same time, within one of the phases
 */
record TimedMarking(Map<String, Double> phases, Map<String, Double> judges) {
    private static final String COMPILER = "classes";

    static TimedMarking of(Subject subject, Sandbox sandbox, long seed, Path work) throws IOException {
        TimedSandbox timed = new TimedSandbox(sandbox);
        Examiner examiner =
                new KitExaminer(subject.suite(), subject.assignment().rubric().limits(), seed);
        Reports reports = reports(subject, seed, Files.createTempDirectory(work, "reports-"));
        long start = System.nanoTime();
        Graded graded = new Grading(subject.assignment(), subject.suite(), timed, examiner)
                .grade(subject.submission(), (test, outcome) -> {});
        long marked = System.nanoTime();
        reports.write(graded);
        long end = System.nanoTime();
        if (!(graded.verdict() instanceof Verdict.Accepted)) {
            throw new IOException("the submission is not accepted, so the times are worth nothing: " + graded);
        }
        return cut(start, timed.lives(), marked, end);
    }

    private static TimedMarking cut(long start, List<Life> lives, long marked, long end) {
        Life compiler = lives.stream()
                .filter(life -> life.name().equals(COMPILER))
                .findFirst()
                .orElseThrow();
        List<Life> ofJudges =
                lives.stream().filter(life -> !life.name().equals(COMPILER)).toList();
        long first = extreme(ofJudges, Life::start, Math::min);
        long last = extreme(ofJudges, Life::end, Math::max);
        Map<String, Double> phases = new LinkedHashMap<>();
        phases.put("take in", seconds(start, compiler.start()));
        phases.put("compile the submission (a JVM)", compiler.seconds());
        phases.put("check its classes, make ready", seconds(compiler.end(), first));
        phases.put("judges (a JVM each, at the same time)", seconds(first, last));
        phases.put("read vmlens' events, combine, mark, clean up", seconds(last, marked));
        phases.put("write the reports", seconds(marked, end));
        Map<String, Double> judges = new LinkedHashMap<>();
        ofJudges.forEach(life -> judges.merge(life.name(), life.seconds(), Double::sum));
        return new TimedMarking(phases, judges);
    }

    private static long extreme(List<Life> lives, ToLongFunction<Life> when, LongBinaryOperator which) {
        return lives.stream().mapToLong(when).reduce(which).orElseThrow();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static Reports reports(Subject subject, long seed, Path out) {
        Rubric rubric = subject.assignment().rubric();
        Run run = new Run(subject.assignment().id(), rubric.title(), rubric.parts(), seed, "");
        return new Reports(OutFolder.at(out), run, Map.of());
    }
}
