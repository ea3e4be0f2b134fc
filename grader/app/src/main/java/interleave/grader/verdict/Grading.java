package interleave.grader.verdict;

import interleave.grader.assignment.Assignment;
import interleave.grader.intake.Compilation;
import interleave.grader.intake.Compiler;
import interleave.grader.intake.Intake;
import interleave.grader.intake.Submission;
import interleave.grader.intake.TestSuite;
import interleave.grader.sandbox.Sandbox;
import interleave.kit.exam.Examination;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.rubric.Marking;
import interleave.kit.rubric.PartMark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks submissions of one assignment: take in, compile, examine, judge. */
public final class Grading {
    private final Assignment assignment;
    private final TestSuite suite;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private final TwoTries examiner;

    /** For a few submissions: each is compiled by a compiler of its own. */
    public Grading(Assignment assignment, TestSuite suite, Sandbox sandbox, Examiner examiner) {
        this(assignment, suite, sandbox, examiner, new Compiler(assignment, suite.contract(), suite.tests()));
    }

    /** For a class. */
    public Grading(Assignment assignment, TestSuite suite, Sandbox sandbox, Examiner examiner, SharedCompilers shared) {
        this(
                assignment,
                suite,
                sandbox,
                examiner,
                new Compiler(assignment, suite.contract(), suite.tests(), shared.compilers()));
    }

    private Grading(Assignment assignment, TestSuite suite, Sandbox sandbox, Examiner examiner, Compiler compiler) {
        this.assignment = assignment;
        this.suite = suite;
        this.sandbox = sandbox;
        this.compiler = compiler;
        this.examiner =
                new TwoTries(examiner, sandbox, assignment.rubric().limits().together());
    }

    /**
     * Marks one submission and blocks until that is done; several threads may mark at the same time.
     *
     * @param listener hears of each test as it ends
     */
    public Graded grade(Submission submission, Examination.Listener listener) {
        long started = System.nanoTime();
        Marks marks = twice(submission, listener);
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Graded(submission.name(), marks.verdict(), marks.parts(), seconds, marks.flags());
    }

    private Marks twice(Submission submission, Examination.Listener listener) {
        try {
            return once(submission, listener);
        } catch (IOException | RuntimeException | Error first) {
            // Errors as well: whatever it is that one submission brings about, the others are marked.
            try {
                return once(submission, listener);
            } catch (IOException | RuntimeException | Error second) {
                return noneOf(new Verdict.GraderFault(second.toString()), Ending.NOT_KNOWN, List.of());
            }
        }
    }

    private Marks once(Submission submission, Examination.Listener listener) throws IOException {
        try (WorkFolder work = WorkFolder.create()) {
            return marks(Intake.of(assignment, submission, work.folder()), work.folder(), listener);
        }
    }

    private Marks marks(Intake intake, Path work, Examination.Listener listener) throws IOException {
        if (intake instanceof Intake.Taken taken) {
            return compiled(taken, work, listener);
        } else if (intake instanceof Intake.Nothing nothing) {
            return rejected("The submission " + nothing.why() + ".", nothing.flags());
        } else if (intake instanceof Intake.Refused refused) {
            return rejected("The submission is not taken: " + refused.why() + ".", refused.flags());
        }
        throw new IllegalStateException("unknown intake: " + intake);
    }

    private Marks compiled(Intake.Taken taken, Path work, Examination.Listener listener) throws IOException {
        Compilation compilation = compile(taken, work);
        if (compilation instanceof Compilation.Compiled done) {
            Suspicions suspicions = new Suspicions(listener);
            Map<TestCase, Outcome> outcomes = examiner.examine(suite.cases(), done.folder(), work, suspicions);
            List<PartMark> parts = mark(outcomes);
            return new Marks(Judgement.of(parts), parts, suspicions.after(with(noTurn(outcomes), taken.flags())));
        } else if (compilation instanceof Compilation.NotCompiled errors) {
            return noneOf(new Verdict.CompileError(errors.message()), Ending.MISSING, taken.flags());
        } else if (compilation instanceof Compilation.Foreign foreign) {
            return rejected("The submission " + foreign.why() + ".", taken.flags());
        } else if (compilation instanceof Compilation.NotAllowed uses) {
            return rejected(
                    "The submission uses what this assignment does not allow.\n" + uses.message(), taken.flags());
        }
        throw new IllegalStateException("unknown compilation: " + compilation);
    }

    private Optional<String> noTurn(Map<TestCase, Outcome> outcomes) {
        long tests = outcomes.values().stream()
                .filter(outcome -> outcome.ending() == Ending.NO_TURN)
                .count();
        return tests == 0
                ? Optional.empty()
                : Optional.of(tests + (tests == 1 ? " test was" : " tests were") + " not run: the "
                        + assignment.rubric().limits().together().toSeconds()
                        + " s that the tests of a submission have together were over");
    }

    private static List<String> with(Optional<String> flag, List<String> flags) {
        return Stream.concat(flags.stream(), flag.stream()).toList();
    }

    private Compilation compile(Intake.Taken taken, Path work) throws IOException {
        try (Sandbox.Cell cell = sandbox.open()) {
            return compiler.compile(taken, cell, work);
        }
    }

    private Marks rejected(String why, List<String> flags) {
        return noneOf(new Verdict.Rejected(why), Ending.MISSING, flags);
    }

    /** No test was run, and each one's message says why. */
    private Marks noneOf(Verdict verdict, Ending ending, List<String> flags) {
        Map<TestCase, Outcome> outcomes = new HashMap<>();
        Outcome notRun = Outcome.of(ending, "Not run. " + verdict.message());
        suite.cases().forEach(test -> outcomes.put(test, notRun));
        return new Marks(verdict, mark(outcomes), flags);
    }

    private List<PartMark> mark(Map<TestCase, Outcome> outcomes) {
        return Marking.mark(assignment.rubric(), suite.cases(), outcomes);
    }

    private record Marks(Verdict verdict, List<PartMark> parts, List<String> flags) {}
}
