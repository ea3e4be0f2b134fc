package interleave.kit.rubric;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Turns outcomes into marks. What is missing is a failure, and the maximum never changes. */
public final class Marking {
    private static final Outcome NO_OUTCOME =
            Outcome.of(Ending.MISSING, "This test should have run, but no result of it has arrived.");

    /**
     * Worst first. One test that the student failed decides over a part, whatever else went wrong; that
     * the grader could not tell counts only where nothing else did.
     */
    private static final List<Status> WORST_FIRST =
            List.of(Status.FAILED, Status.TIMED_OUT, Status.MISSING, Status.ERROR, Status.PASSED);

    private Marking() {}

    /**
     * Gives the marks by part, in the rubric's order.
     *
     * @param known every test of the assignment, known before anything ran
     * @param outcomes how they ended; those of tests that are not known are ignored
     * @throws RubricMismatchException when a part has no known test, or a test counts for no part
     */
    public static List<PartMark> mark(Rubric rubric, List<TestCase> known, Map<TestCase, Outcome> outcomes) {
        for (TestCase test : known) {
            if (rubric.parts().stream().noneMatch(part -> part.id().equals(test.part()))) {
                throw new RubricMismatchException(test.id() + " counts for the part \"" + test.part()
                        + "\", which " + rubric.id() + " does not have: correct its @Tag, or add the part to "
                        + RubricFile.NAME);
            }
        }
        return rubric.parts().stream()
                .map(part -> mark(rubric, part, known, outcomes))
                .toList();
    }

    private static PartMark mark(Rubric rubric, Part part, List<TestCase> known, Map<TestCase, Outcome> outcomes) {
        List<TestMark> tests = known.stream()
                .filter(test -> test.part().equals(part.id()))
                .map(test -> new TestMark(test, outcomes.getOrDefault(test, NO_OUTCOME)))
                .toList();
        Status worst = tests.stream()
                .map(test -> test.outcome().status())
                .min(Comparator.comparing(WORST_FIRST::indexOf))
                .orElseThrow(() -> new RubricMismatchException("the part \"" + part.id() + "\" of "
                        + rubric.id() + " has no test: give one @Tag(\"part:" + part.id()
                        + "\"), or take the part out of " + RubricFile.NAME));
        return new PartMark(part, worst == Status.PASSED ? part.points() : 0, worst, tests);
    }
}
