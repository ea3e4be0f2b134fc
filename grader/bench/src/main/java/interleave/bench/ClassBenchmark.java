package interleave.bench;

import interleave.bench.TimedSandbox.Life;
import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.intake.Submission;
import interleave.grader.intake.TestSuite;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import interleave.grader.verdict.Grading;
import interleave.grader.verdict.KitExaminer;
import interleave.grader.verdict.WorkFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says what marking each solution of an assignment costs, one after the other in one process.
 *
 * <pre>{@code
 * mvn -q -DskipTests -pl grader/bench -am package
 * java -cp 'grader/bench/target/interleave-bench-0.1.0.jar:grader/bench/target/lib/*' interleave.bench.ClassBenchmark
 * }</pre>
 */
@Command(
        name = "ClassBenchmark",
        description = "Prints, as Markdown, seconds and memory of each solution, and the share of each explorer.",
        mixinStandardHelpOptions = true)
public final class ClassBenchmark implements Callable<Integer> {
    private static final String THREAD_QUEUE = "04-thread-queue";
    private static final List<String> DEADLOCKS =
            List.of("notify-with-mixed-waiters", "no-notify-in-take", "close-wakes-nobody", "hang-on-error");
    private static final int BARE_STARTS = 20;

    @Parameters(
            paramLabel = "ASSIGNMENT",
            arity = "0..1",
            description = "Its folder's name (default: 04-thread-queue).")
    private String assignmentId = THREAD_QUEUE;

    @Option(names = "--repetitions", paramLabel = "N", defaultValue = "3", description = "Of everything (default: 3).")
    private int repetitions;

    @Option(
            names = "--wrong",
            paramLabel = "NAME",
            split = ",",
            description = "Wrong solutions to time as well (default: of 04-thread-queue some that deadlock).")
    private List<String> wrong = List.of();

    private ClassBenchmark() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ClassBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.line() + "\n");
        Assignment assignment = Repository.find().assignment(assignmentId);
        try (WorkFolder work = WorkFolder.create()) {
            TestSuite suite = TestSuite.of(assignment, work.folder());
            List<Path> accepted = folders(assignment.solutions().resolve("accepted"));
            List<String> named = wrong.isEmpty() && assignmentId.equals(THREAD_QUEUE) ? DEADLOCKS : wrong;
            List<Path> broken = named.stream()
                    .map(assignment.solutions().resolve("wrong")::resolve)
                    .toList();
            ClassCosts ofAccepted = new ClassCosts("accepted");
            ClassCosts ofWrong = new ClassCosts("wrong");
            time(assignment, suite, accepted.get(0));
            for (int i = 0; i < repetitions; i++) {
                for (Path folder : accepted) {
                    ofAccepted.add(folder.getFileName().toString(), time(assignment, suite, folder));
                }
                for (Path folder : broken) {
                    ofWrong.add(folder.getFileName().toString(), time(assignment, suite, folder));
                }
            }
            out.println(ofAccepted.tables());
            if (!broken.isEmpty()) {
                out.println(ofWrong.tables());
            }
            Series bare = BareJvm.starts(BARE_STARTS);
            out.println("A JVM that does nothing, from its start to its end: " + Series.text(bare.median())
                    + " s (median of " + BARE_STARTS + ", one after the other).");
        }
        return 0;
    }

    private static ClassCosts.Cost time(Assignment assignment, TestSuite suite, Path folder) throws IOException {
        TimedSandbox sandbox = new TimedSandbox(Sandbox.of(SandboxKind.NONE));
        long start = System.nanoTime();
        new Grading(
                        assignment,
                        suite,
                        sandbox,
                        new KitExaminer(suite, assignment.rubric().limits(), 1))
                .grade(new Submission(folder.getFileName().toString(), folder), (test, outcome) -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Life> lives = sandbox.lives();
        return new ClassCosts.Cost(seconds, lives);
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
