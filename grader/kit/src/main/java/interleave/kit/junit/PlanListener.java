package interleave.kit.junit;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Outcome;
import interleave.kit.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Examines all selected tests of the kit together, so that they share child JVMs, and tells the marks
 * when JUnit is done. The launcher finds it by its service file.
 */
public final class PlanListener implements TestExecutionListener {
    private final Supplier<AssignmentOfRun> find;
    private final BiFunction<Collection<Class<?>>, AssignmentOfRun, Examiner> examiners;
    private final Consumer<String> console;
    private final Path marksFile;
    private AssignmentOfRun assignment;
    private SelectedTests selected;
    private ExamSession session;

    /** For the launcher. */
    public PlanListener() {
        // System.out is read when it is used: runners put a stream of theirs there.
        this(AssignmentOfRun::find, ChildJvms::new, text -> System.out.println(text), Path.of("target", "marks.json"));
    }

    /** @param examiners makes an examiner for test classes of an assignment */
    PlanListener(
            Supplier<AssignmentOfRun> find,
            BiFunction<Collection<Class<?>>, AssignmentOfRun, Examiner> examiners,
            Consumer<String> console,
            Path marksFile) {
        this.find = find;
        this.examiners = examiners;
        this.console = console;
        this.marksFile = marksFile;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        selected = SelectedTests.of(plan);
        if (selected.isEmpty()) {
            return;
        }
        forgetEarlierMarks();
        assignment = find.get();
        session = ExamSession.start(selected.tests(), examiners.apply(selected.testClasses(), assignment));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (session == null) {
            return;
        }
        Map<TestCase, Outcome> outcomes = session.awaitAll();
        session.close();
        session = null;
        assignment.complaint().ifPresent(complaint -> console.accept("No marks: " + complaint));
        assignment.rubric().ifPresent(rubric -> tellMarks(rubric, outcomes));
    }

    private void tellMarks(Rubric rubric, Map<TestCase, Outcome> outcomes) {
        try {
            List<TestCase> known = KnownTests.in(selected.folders(), selected.loader());
            RunMarks run = RunMarks.of(rubric, known, outcomes, Seed.ofThisRun());
            console.accept(MarksTable.of(run));
            MarksFile.write(run, marksFile);
        } catch (IOException | RuntimeException broken) {
            console.accept("No marks: " + broken.getMessage());
        }
    }

    private void forgetEarlierMarks() {
        try {
            Files.deleteIfExists(marksFile);
        } catch (IOException stays) {
            console.accept("The marks of an earlier run stay in " + marksFile + ": " + stays.getMessage());
        }
    }
}
