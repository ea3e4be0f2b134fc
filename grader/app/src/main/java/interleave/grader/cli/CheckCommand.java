package interleave.grader.cli;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.assignment.UsageError;
import interleave.grader.intake.Jdk;
import interleave.grader.intake.TestSuite;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.verdict.ClassArchive;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Grading;
import interleave.grader.verdict.KitExaminer;
import interleave.grader.verdict.Promise;
import interleave.grader.verdict.Promises;
import interleave.grader.verdict.SharedCompilers;
import interleave.grader.verdict.WorkFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader check}: holds starter and solutions to what their folders promise. */
@Command(
        name = "check",
        description = "Marks the starter and all solutions, and compares with what their folders" + " promise.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final int BROKEN_PROMISE = 1;

    @Parameters(
            paramLabel = "ASSIGNMENT",
            arity = "0..*",
            description = "The names of their folders (default: every assignment).")
    private List<String> assignmentIds = List.of();

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description = "Marks everything N times, with the seeds that follow --seed, and counts" + " (default: 1).")
    private int repeat;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Only what is so named, or lies below: accepted, wrong/two-locks, starter (default: all).")
    private List<String> only = List.of();

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Jdk.compiler();
        options.jobs();
        if (repeat < 1) {
            throw new UsageError("--repeat " + repeat + " checks nothing: give 1 or more");
        }
        Repository repository = Repository.find();
        List<Assignment> assignments = (assignmentIds.isEmpty() ? repository.assignmentIds() : assignmentIds)
                .stream().map(repository::assignment).toList();
        if (assignments.isEmpty()) {
            throw new UsageError("no assignment in " + repository.root() + ": nothing to check");
        }
        Sandbox sandbox = options.sandbox();
        boolean kept = true;
        for (Assignment assignment : assignments) {
            Matrix matrix = check(assignment, sandbox);
            matrix.print(spec.commandLine().getOut());
            kept &= matrix.isKept();
        }
        return kept ? 0 : BROKEN_PROMISE;
    }

    private Matrix check(Assignment assignment, Sandbox sandbox) throws IOException, InterruptedException {
        List<Promise> promises = Promises.of(assignment).stream()
                .filter(promise -> isAskedFor(promise.row()))
                .toList();
        if (promises.isEmpty()) {
            throw new UsageError(assignment.id() + " has nothing named " + String.join(" or ", only));
        }
        try (WorkFolder work = WorkFolder.create()) {
            TestSuite suite = TestSuite.of(assignment, work.folder());
            Optional<ClassArchive> archive = ClassArchive.of(
                    suite, promises.size() * repeat, work.folder().resolve("archive"));
            return check(assignment, suite, archive, promises, sandbox);
        }
    }

    private Matrix check(
            Assignment assignment,
            TestSuite suite,
            Optional<ClassArchive> archive,
            List<Promise> promises,
            Sandbox sandbox)
            throws IOException, InterruptedException {
        try (SharedCompilers compilers = new SharedCompilers(sandbox, suite)) {
            List<Grading> gradings = LongStream.range(options.seed(), options.seed() + repeat)
                    .mapToObj(seed -> new Grading(
                            assignment,
                            suite,
                            sandbox,
                            new KitExaminer(suite, assignment.rubric().limits(), seed, archive),
                            compilers))
                    .toList();
            PrintWriter err = spec.commandLine().getErr();
            sandbox.warning().ifPresent(warning -> err.println("grader: " + warning));
            List<Callable<Matrix.Row>> rows = new ArrayList<>();
            try (Progress progress = Progress.on(err, suite.cases().size(), promises.size() * repeat)) {
                promises.forEach(promise -> rows.add(() -> row(promise, gradings, progress)));
                return new Matrix(assignment, repeat, Parallel.run(options.jobs(), rows));
            }
        }
    }

    private boolean isAskedFor(String row) {
        return only.isEmpty() || only.stream().anyMatch(name -> row.equals(name) || row.startsWith(name + "/"));
    }

    private static Matrix.Row row(Promise promise, List<Grading> gradings, Progress progress) {
        List<Graded> runs = new ArrayList<>();
        if (promise.unusable().isEmpty()) {
            for (Grading grading : gradings) {
                Progress.Marking told = progress.begin();
                Graded graded = grading.grade(promise.submission(), (test, outcome) -> told.testEnded());
                told.marked(promise.row(), graded);
                runs.add(graded);
            }
        }
        return new Matrix.Row(promise, runs);
    }
}
