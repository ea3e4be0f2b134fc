package interleave.bench.detection;

import interleave.grader.assignment.Assignment;
import interleave.grader.intake.TestSuite;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Grading;
import interleave.grader.verdict.KitExaminer;
import interleave.kit.exam.Limits;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** This grader, with all its tests, as {@code grader grade} marks a submission; compiles it once more itself. */
record GraderWay(Assignment assignment, TestSuite suite, Sandbox sandbox) implements Way {
    static final String NAME = "grader";
    private static final long SEED = 1;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "this grader";
    }

    @Override
    public String how() {
        Limits limits = assignment.rubric().limits();
        return "all " + suite.cases().size()
                + " public and hidden tests of the assignment, as `grader grade` runs them,"
                + " compiling included; its own limit of "
                + limits.perTest().toSeconds() + " s a test, "
                + limits.together().toMinutes() + " minutes a submission.";
    }

    @Override
    public Finding look(Solution solution, Path classes, Path scratch) {
        Graded graded = new Grading(
                        assignment,
                        suite,
                        sandbox,
                        new KitExaminer(suite, assignment.rubric().limits(), SEED))
                .grade(solution.submission(), (test, outcome) -> {});
        Map<TestCase, Outcome> outcomes = new LinkedHashMap<>();
        graded.parts().forEach(part -> part.tests().forEach(mark -> outcomes.put(mark.test(), mark.outcome())));
        return Finding.of(solution.accepted(), outcomes, false, graded.seconds());
    }
}
