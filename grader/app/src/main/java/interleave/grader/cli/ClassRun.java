package interleave.grader.cli;

import interleave.grader.assignment.Assignment;
import interleave.grader.intake.Submission;
import interleave.grader.intake.TestSuite;
import interleave.grader.keep.KeptFolder;
import interleave.grader.keep.RunKind;
import interleave.grader.report.Reports;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.Shutdown;
import interleave.grader.verdict.Briefs;
import interleave.grader.verdict.ClassArchive;
import interleave.grader.verdict.Examiner;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Grading;
import interleave.grader.verdict.KitExaminer;
import interleave.grader.verdict.SharedCompilers;
import interleave.grader.verdict.Verdict;
import interleave.grader.verdict.WorkFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * Marks submissions of one class, and reports and keeps each result as soon as it is there, so that what comes
 * later cannot lose it.
 *
 * @param places folders that must have room
 * @param resume whether results that are there already count
 */
record ClassRun(
        Assignment assignment,
        Sandbox sandbox,
        RunKind kind,
        Reports reports,
        KeptFolder kept,
        List<Path> places,
        boolean resume) {

    /** A submission that has no result yet. */
    private record Left(Submission submission, String content) {}

    /** Gives the results in the order of the submissions, in brief; blocks until all are there, and kept. */
    List<Graded> mark(List<Submission> submissions, int jobs, PrintWriter err)
            throws IOException, InterruptedException {
        Map<String, Graded> results = new ConcurrentHashMap<>();
        Briefs briefs = new Briefs();
        List<Left> left = new ArrayList<>();
        for (Submission each : submissions) {
            String content = KeptFolder.contentOf(assignment, each);
            Optional<Graded> earlier = earlier(each, content);
            earlier.ifPresentOrElse(
                    graded -> results.put(each.name(), briefs.of(graded)), () -> left.add(new Left(each, content)));
        }
        if (resume) {
            err.println("kept " + results.size() + " of " + submissions.size() + " results, " + left.size()
                    + " are left to be marked");
        }
        if (!left.isEmpty()) {
            mark(left, results, briefs, jobs, err);
        }
        return submissions.stream().map(each -> results.get(each.name())).toList();
    }

    private Optional<Graded> earlier(Submission submission, String content) throws IOException {
        if (resume) {
            return kept.find(kind, content, submission.name());
        }
        kept.forget(submission.name());
        return Optional.empty();
    }

    private void mark(List<Left> left, Map<String, Graded> results, Briefs briefs, int jobs, PrintWriter err)
            throws IOException, InterruptedException {
        try (WorkFolder work = WorkFolder.create();
                Interruption interruption = new Interruption(results, left.size() + results.size(), err)) {
            interruption.watch();
            TestSuite suite = TestSuite.of(assignment, work.folder());
            Optional<ClassArchive> archive =
                    ClassArchive.of(suite, left.size(), work.folder().resolve("archive"));
            Examiner examiner = new KitExaminer(
                    suite, assignment.rubric().limits(), kind.run().seed(), archive);
            sandbox.warning().ifPresent(warning -> err.println("grader: " + warning));
            try (SharedCompilers compilers = new SharedCompilers(sandbox, suite);
                    Progress progress = Progress.on(err, suite.cases().size(), left.size())) {
                Grading grading = left.size() == 1
                        ? new Grading(assignment, suite, sandbox, examiner)
                        : new Grading(assignment, suite, sandbox, examiner, compilers);
                List<Callable<Graded>> marking = new ArrayList<>();
                left.forEach(each -> marking.add(() -> {
                    Progress.Marking told = progress.begin();
                    Graded brief = briefs.of(mark(each, grading, told));
                    results.put(brief.name(), brief);
                    told.marked(brief.name(), brief);
                    return brief;
                }));
                Parallel.run(jobs, marking);
            }
        }
    }

    private Graded mark(Left left, Grading grading, Progress.Marking told) throws IOException, InterruptedException {
        Graded graded = grading.grade(left.submission(), (test, outcome) -> told.testEnded());
        if (Shutdown.hasBegun()) {
            // Its JVMs have been ended under it. This process ends in a moment, and all its threads with it.
            new CountDownLatch(1).await();
        }
        if (graded.verdict() instanceof Verdict.GraderFault) {
            // On a full disk all that are left would end like this.
            stopWithoutRoom();
        }
        reports.write(graded);
        kept.keep(kind, left.content(), graded);
        return graded;
    }

    private void stopWithoutRoom() throws IOException {
        Optional<NoRoom> noRoom = NoRoom.in(places, null);
        if (noRoom.isPresent()) {
            throw noRoom.get();
        }
    }
}
