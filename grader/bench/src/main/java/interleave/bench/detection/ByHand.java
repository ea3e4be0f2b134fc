package interleave.bench.detection;

import interleave.grader.intake.Jdk;
import interleave.grader.sandbox.Sandbox;
import interleave.kit.exam.Bench;
import interleave.kit.exam.Examination;
import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import interleave.kit.exam.Limits;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.Workplace;
import interleave.kit.judges.Judges;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tests written by hand, before one judge.
 *
 * @param cases each with the judge it is for
 * @param tests folders of compiled tests
 * @param contract the folder of the compiled contract
 * @param optimised whether the JVM optimises as it does for everybody: what a test sees of a data race depends on it
 */
record ByHand(
        String name,
        String title,
        String how,
        List<TestCase> cases,
        List<Path> tests,
        Path contract,
        boolean optimised,
        Duration perTest,
        Duration perSubmission,
        Sandbox sandbox)
        implements Way {
    private static final long SEED = 1;

    @Override
    public Finding look(Solution solution, Path classes, Path scratch) throws IOException {
        List<Path> examined = List.of(contract, classes);
        Workplace workplace = new Workplace(tests, examined, Jdk.classPath(), Jdk.java());
        List<Bench> benches =
                Judges.benches().stream().<Bench>map(AskedAnyway::new).toList();
        // The one that strikes is TimeLimit, which can tell that it has.
        Limits limits = new Limits(perTest, perSubmission.multipliedBy(2), Limits.DEFAULT.heapMegabytes());
        Path folder = Files.createDirectory(scratch.resolve(name));
        long start = System.nanoTime();
        try (Sandbox.Cell cell = sandbox.open();
                TimeLimit limit = new TimeLimit(optimised ? optimising(cell) : cell, perSubmission)) {
            Map<TestCase, Outcome> said = new Examination(workplace, limit, benches, limits, SEED, folder)
                    .examine(cases, (test, outcome) -> {});
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<TestCase, Outcome> inOrder = new LinkedHashMap<>();
            cases.forEach(test -> inOrder.put(test, said.get(test)));
            return Finding.of(solution.accepted(), inOrder, limit.hasStruck(), seconds);
        }
    }

    private static JvmStarter optimising(JvmStarter starter) {
        return command -> starter.start(new JvmCommand(
                command.java(),
                command.arguments().stream()
                        .filter(argument -> !argument.startsWith("-XX:TieredStopAtLevel"))
                        .toList(),
                command.readable(),
                command.scratch()));
    }
}
