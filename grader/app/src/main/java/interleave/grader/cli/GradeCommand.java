package interleave.grader.cli;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.intake.Jdk;
import interleave.grader.intake.Submission;
import interleave.grader.intake.Submissions;
import interleave.grader.intake.TestSuite;
import interleave.grader.report.OutFolder;
import interleave.grader.report.Reports;
import interleave.grader.report.Run;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Grading;
import interleave.grader.verdict.KitExaminer;
import interleave.grader.verdict.WorkFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Jdk.compiler();
        int jobs = options.jobs();
        Assignment assignment = Repository.find().assignment(assignmentId);
        List<Submission> submissions = Submissions.find(assignment, paths);
        PrintWriter console = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Sandbox sandbox = options.sandbox();
        OutFolder folder = OutFolder.at(out);

        Run run = new Run(
                assignment.id(),
                assignment.rubric().title(),
                assignment.rubric().parts(),
                options.seed(),
                sandbox.describe());
        Reports reports = new Reports(folder, run, System.getenv());
        try (WorkFolder work = WorkFolder.create()) {
            TestSuite suite = TestSuite.of(assignment, work.folder());
            Grading grading = new Grading(assignment, suite, sandbox, new KitExaminer(suite, options.seed()));
            sandbox.warning().ifPresent(warning -> err.println("grader: " + warning));
            List<Graded> graded;
            try (Progress progress = Progress.on(err, suite.cases().size() * submissions.size())) {
                graded = Parallel.run(
                        jobs,
                        submissions.stream()
                                .map(each -> (Callable<Graded>) () -> mark(each, grading, reports, progress))
                                .toList());
            }
            reports.write(graded);
            ClassTable.print(run, graded, console);
        }
        console.println("reports: " + out.resolve("index.html"));
        return 0;
    }

    /** Reports a submission as soon as it is marked, so that what comes later cannot lose it. */
    private static Graded mark(Submission submission, Grading grading, Reports reports, Progress progress)
            throws IOException {
        Graded graded = grading.grade(submission, (test, outcome) -> progress.testEnded());
        reports.write(graded);
        progress.marked(graded.name(), graded);
        return graded;
    }
}
