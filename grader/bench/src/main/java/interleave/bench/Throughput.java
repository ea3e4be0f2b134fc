package interleave.bench;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.sandbox.SandboxKind;
import interleave.grader.verdict.WorkFolder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Compares how many submissions a minute the grader marks with the loop that instructors write.
 *
 * <pre>{@code
 * mvn -q -DskipTests -pl grader/bench -am package
 * java -cp 'grader/bench/target/interleave-bench-0.1.0.jar:grader/bench/target/lib/*' interleave.bench.Throughput
 * }</pre>
 */
@Command(
        name = "Throughput",
        description = "Prints, as Markdown, submissions a minute of grader grade and of mvn test for each student.",
        mixinStandardHelpOptions = true)
public final class Throughput implements Callable<Integer> {
    @Parameters(
            paramLabel = "ASSIGNMENT",
            arity = "0..1",
            description = "Its folder's name (default: 05-shared-counter).")
    private String assignmentId = "05-shared-counter";

    @Option(names = "--pairs", paramLabel = "N", defaultValue = "3", description = "How often (default: 3).")
    private int pairs;

    @Option(
            names = "--of-each",
            paramLabel = "N",
            defaultValue = "6",
            description = "A class of so many accepted and so many wrong solutions (default: 6).")
    private int ofEach;

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "2", description = "As for grader grade (default: 2).")
    private int jobs;

    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            defaultValue = "bwrap",
            description = "As for grader grade (default: bwrap).")
    private SandboxKind sandbox;

    private Throughput() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Throughput())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Repository repository = Repository.find();
        Assignment assignment = repository.assignment(assignmentId);
        Students students = Students.of(assignment, ofEach);
        out.println(Machine.line());
        out.println(assignmentId + ", a class of " + students.size() + ", half of it wrong, " + pairs
                + " pairs after a warm-up, --jobs " + jobs + ", sandbox " + sandbox.word() + "\n");
        try (WorkFolder work = WorkFolder.create()) {
            MavenLoop maven =
                    MavenLoop.prepare(repository, students, work.folder().resolve("students"));
            GraderRun grader = new GraderRun(repository, sandbox, jobs, work.folder());
            FloorOfClass floor = new FloorOfClass(students, jobs, work.folder());
            grader.of(Students.of(assignment, 1));
            ThroughputPairs all = new ThroughputPairs();
            for (int i = 1; i <= pairs; i++) {
                ThroughputPairs.Pair pair = new ThroughputPairs.Pair(maven.run(), grader.of(students), floor.run());
                System.err.println("pair " + i + " of " + pairs + ", " + pair);
                all.add(pair);
            }
            out.println(all.tables());
        }
        return 0;
    }
}
