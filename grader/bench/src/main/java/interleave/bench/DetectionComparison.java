package interleave.bench;

import interleave.bench.detection.Comparison;
import interleave.bench.detection.Findings;
import interleave.bench.detection.Page;
import interleave.bench.detection.Summary;
import interleave.bench.detection.Ways;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.Repository;
import interleave.grader.assignment.UsageError;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Compares what stress tests, vmlens, Lincheck and this grader detect in the same solutions.
 *
 * <pre>{@code
 * mvn -q -DskipTests -pl grader/bench -am package
 * java -cp 'grader/bench/target/interleave-bench-0.1.0.jar:grader/bench/target/lib/*' interleave.bench.DetectionComparison
 * }</pre>
 */
@Command(
        name = "DetectionComparison",
        description =
                "Writes solutions/DETECTION.md and prints its summary. Findings that are there are not made again.",
        mixinStandardHelpOptions = true)
public final class DetectionComparison implements Callable<Integer> {
    private static final String COMMAND =
            """
            mvn -q -DskipTests -pl grader/bench -am package
            java -cp 'grader/bench/target/interleave-bench-0.1.0.jar:grader/bench/target/lib/*' \
            interleave.bench.DetectionComparison""";

    @Parameters(
            paramLabel = "ASSIGNMENT",
            arity = "0..*",
            description = "Assignments (default: all that have tests in grader/bench/src/detection).")
    private List<String> assignments = List.of();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Looks at these solutions only: wrong/lifo.")
    private List<String> only = List.of();

    @Option(names = "--ways", split = ",", paramLabel = "WAY", description = "stress, vmlens, lincheck, grader.")
    private List<String> ways = List.of();

    @Option(names = "--fresh", description = "Makes findings again that are there, in target/detection.")
    private boolean fresh;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: solutions/DETECTION.md).")
    private Path out;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = "What else a reader of the seconds has to know, without a full stop.")
    private String note = "";

    private DetectionComparison() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DetectionComparison())
                .setExecutionExceptionHandler(DetectionComparison::complain)
                .execute(arguments));
    }

    private static int complain(Exception failure, CommandLine command, CommandLine.ParseResult none) throws Exception {
        if (failure instanceof UsageError) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw failure;
    }

    @Override
    public Integer call() throws Exception {
        Repository repository = Repository.find();
        List<String> chosen = Ways.chosen(ways);
        List<String> ids = assignments.isEmpty() ? withTests(repository) : assignments;
        String machine = Machine.line() + (note.isEmpty() ? "" : ". " + note);
        List<Findings> all = new ArrayList<>();
        for (String id : ids) {
            all.add(new Comparison(repository, id, System.err).run(only, chosen, fresh));
        }
        Path file = out == null ? repository.root().resolve("solutions/DETECTION.md") : out;
        Files.writeString(file, new Page(COMMAND, machine, all).toString());
        PrintWriter print = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        all.forEach(findings -> print.println(findings.assignment() + "\n\n" + new Summary(findings)));
        return 0;
    }

    private static List<String> withTests(Repository repository) {
        return Folders.in(repository.root().resolve("grader/bench/src/detection")).stream()
                .map(Folders::name)
                .toList();
    }
}
