package interleave.grader.cli;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.intake.Jdk;
import interleave.grader.intake.Submission;
import interleave.grader.intake.Submissions;
import interleave.grader.keep.ClassList;
import interleave.grader.keep.KeptFolder;
import interleave.grader.keep.RunKind;
import interleave.grader.report.OutFolder;
import interleave.grader.report.Reports;
import interleave.grader.report.Run;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.verdict.Graded;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader grade}: marks submissions and writes their reports. */
@Command(name = "grade", description = "Marks submissions and writes their reports.", mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ASSIGNMENT", description = "The name of its folder, like 05-shared-counter.")
    private String assignmentId;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SUBMISSION",
            description = "A folder with src/main/java in it, such a folder as .zip or .tar.gz, or a folder of those.")
    private List<Path> paths;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/grades",
            description = "Where the reports go (default: target/grades).")
    private Path out;

    @Option(
            names = "--resume",
            description = "Keeps the results that an earlier run of the same kind has left in --out, but for those of"
                    + " changed submissions and the grader's own faults.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Marks only part I of N; 'grader merge' puts the parts together.")
    private String shard;

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Jdk.compiler();
        int jobs = options.jobs();
        Shard part = shard == null ? Shard.ALL : Shard.of(shard);
        Assignment assignment = Repository.find().assignment(assignmentId);
        List<Submission> all = Submissions.find(assignment, paths);
        Sandbox sandbox = options.sandbox();
        OutFolder folder = OutFolder.at(out);
        try {
            mark(assignment, all, part, sandbox, folder, jobs);
            return 0;
        } catch (IOException | RuntimeException failure) {
            Optional<NoRoom> noRoom = NoRoom.in(places(), failure);
            if (noRoom.isPresent()) {
                throw noRoom.get();
            }
            throw failure;
        }
    }

    /** Where a run of the grader writes. */
    private List<Path> places() {
        return List.of(out, Path.of(System.getProperty("java.io.tmpdir")));
    }

    private void mark(
            Assignment assignment, List<Submission> all, Shard part, Sandbox sandbox, OutFolder folder, int jobs)
            throws IOException, InterruptedException {
        Run run = new Run(
                assignment.id(),
                assignment.rubric().title(),
                assignment.rubric().parts(),
                options.seed(),
                sandbox.describe());
        Reports reports = new Reports(folder, run, System.getenv());
        KeptFolder kept = new KeptFolder(folder);
        RunKind kind = RunKind.of(assignment, run);
        reports.begin();
        kept.begin(new ClassList(
                kind, part.count(), all.stream().map(Submission::name).toList()));
        ClassRun marking = new ClassRun(assignment, sandbox, kind, reports, kept, places(), resume);
        List<Graded> graded =
                marking.mark(part.of(all), jobs, spec.commandLine().getErr());
        reports.write(kept.results(kind, graded));
        PrintWriter console = spec.commandLine().getOut();
        ClassTable.print(run, graded, console);
        console.println("reports: " + out.resolve("index.html"));
    }
}
