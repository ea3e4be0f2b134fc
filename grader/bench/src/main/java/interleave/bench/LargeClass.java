package interleave.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.sandbox.SandboxKind;
import interleave.grader.verdict.WorkFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says how fast a large class is marked, and what memory the grader itself holds in the course of it.
 *
 * <pre>{@code
 * mvn -q -DskipTests -pl grader/bench -am package
 * java -cp 'grader/bench/target/interleave-bench-0.1.0.jar:grader/bench/target/lib/*' interleave.bench.LargeClass
 * }</pre>
 */
@Command(
        name = "LargeClass",
        description = "Prints, as Markdown, submissions a minute of a large class, and the memory of the grader.",
        mixinStandardHelpOptions = true)
public final class LargeClass implements Callable<Integer> {
    private static final List<Integer> LOOKS = List.of(10, 100, 500, 1000);

    @Parameters(
            paramLabel = "ASSIGNMENT",
            arity = "0..1",
            description = "Its folder's name (default: 05-shared-counter).")
    private String assignmentId = "05-shared-counter";

    @Option(
            names = "--submissions",
            paramLabel = "N",
            defaultValue = "500",
            description = "The size of the class (default: 500).")
    private int size;

    @Option(
            names = "--real",
            paramLabel = "N",
            description = "How many of them really run (default: all); the others do not compile, or are refused.")
    private Integer real;

    @Option(
            names = "--heap",
            paramLabel = "MB",
            defaultValue = "128",
            description = "The grader's -Xmx (default: 128).")
    private int heap;

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "2", description = "As for grader grade (default: 2).")
    private int jobs;

    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            defaultValue = "bwrap",
            description = "As for grader grade (default: bwrap).")
    private SandboxKind sandbox;

    private LargeClass() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LargeClass())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Repository repository = Repository.find();
        Assignment assignment = repository.assignment(assignmentId);
        int running = real == null ? size : real;
        out.println(Machine.line());
        out.println(assignmentId + ", a class of " + size + ", " + running + " of which run, --jobs " + jobs
                + ", sandbox " + sandbox.word() + ", -Xmx" + heap + "m\n");
        try (WorkFolder work = WorkFolder.create()) {
            Path students = work.folder().resolve("class");
            Path reports = work.folder().resolve("out");
            List<String> expected = new GeneratedClass(assignment, size, running).writeTo(students);
            List<String> line =
                    new GraderRun(repository, sandbox, jobs, work.folder()).line(assignmentId, students, reports);
            WatchedGrader.Seen seen = new WatchedGrader(line, heap, work.folder()).run(looks());
            mustBeMarked(expected, reports);
            print(seen, out);
            resume(assignment, students, reports, line, work.folder(), out);
        }
        return 0;
    }

    /** The most that results can hold: each of them is the longest, and none has to be marked. */
    private void resume(
            Assignment assignment, Path students, Path reports, List<String> line, Path work, PrintWriter out)
            throws IOException, InterruptedException {
        List<String> names =
                IntStream.rangeClosed(1, size).mapToObj(GeneratedClass::nameOf).toList();
        long bytes = KeptCopies.spread(assignment, students, names, reports);
        List<String> resuming = new ArrayList<>(line);
        resuming.add("--resume");
        WatchedGrader.Seen seen = new WatchedGrader(resuming, heap, work).run(Set.of());
        long written = Files.size(reports.resolve("grades.json"));
        out.println("Taken up with --resume, " + size + " times the longest result (" + bytes / 1024
                + " KB): grades.json has " + (written >> 20) + " MB; at most "
                + Series.text(seen.peakHeapMegabytes()) + " MB of heap before a collection, "
                + seen.peakMegabytes() + " MB resident, " + Series.text(seen.seconds()) + " s.");
        if (written < size * bytes / 10) {
            throw new IOException("grades.json does not hold what was kept: " + written + " bytes");
        }
    }

    /** Not at the very end, when the grader may be gone before it is looked at. */
    private Set<Integer> looks() {
        Set<Integer> looks = new TreeSet<>(LOOKS);
        looks.removeIf(look -> look > size - jobs);
        return looks;
    }

    private void print(WatchedGrader.Seen seen, PrintWriter out) {
        MarkdownTable table = new MarkdownTable("submissions marked", "heap after a collection, MB", "resident, MB");
        seen.looks()
                .forEach(look -> table.add(
                        Integer.toString(look.marked()),
                        Series.text(look.heapMegabytes()),
                        Series.text(look.residentMegabytes())));
        out.println(table);
        out.println(Series.text(60 * size / seen.seconds()) + " submissions a minute; at most "
                + Series.text(seen.peakHeapMegabytes()) + " MB of heap before a collection, and "
                + seen.peakMegabytes() + " MB resident.");
    }

    private static void mustBeMarked(List<String> expected, Path reports) throws IOException {
        int number = 0;
        JsonNode grades =
                new ObjectMapper().readTree(reports.resolve("grades.json").toFile());
        for (JsonNode each : grades.path("submissions")) {
            boolean right = expected.get(number).equals(each.path("verdict").asText());
            number++;
            if (!right || !each.path("name").asText().equals(GeneratedClass.nameOf(number))) {
                throw new IOException("number " + number + " must be " + expected.get(number - 1) + ", and is "
                        + each.path("name").asText() + ", "
                        + each.path("verdict").asText());
            }
        }
        if (number != expected.size()) {
            throw new IOException(number + " of " + expected.size() + " submissions are in " + reports);
        }
    }
}
