package interleave.bench;

import interleave.grader.intake.Jdk;
import interleave.grader.sandbox.Sandbox;
import interleave.kit.exam.Bench;
import interleave.kit.exam.Examination;
import interleave.kit.exam.Limits;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.Workplace;
import interleave.kit.judges.Judges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Puts a submission before one judge, with no other at work: what that judge costs where cores are not short. */
record JudgeAlone(Subject subject, Sandbox sandbox, long seed, Path work) {

    /** What a judge cost, from the start of its JVM to its last word, and how many tests it was asked. */
    record Cost(double seconds, int tests) {}

    /** @param judge its name, in any case */
    Cost cost(String judge) throws IOException {
        Bench bench = Judges.benches().stream()
                .filter(each -> each.judge().name().equals(judge.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        List<TestCase> tests = subject.suite().cases().stream()
                .filter(test -> test.judges().contains(bench.judge()))
                .toList();
        List<Path> examined = List.of(subject.suite().contract(), subject.classes());
        Workplace workplace = new Workplace(subject.suite().tests(), examined, Jdk.classPath(), Jdk.java());
        Path scratch = Files.createTempDirectory(work, "alone-");
        try (Sandbox.Cell cell = sandbox.open()) {
            Examination examination = new Examination(workplace, cell, List.of(bench), Limits.DEFAULT, seed, scratch);
            long start = System.nanoTime();
            examination.examine(tests, (test, outcome) -> {});
            return new Cost((System.nanoTime() - start) / 1e9, tests.size());
        }
    }
}
