package interleave.kit.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.Judge;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final Rubric RUBRIC = new Rubric(
            "05",
            "Counter",
            "counter",
            List.of(new Part("one", "One", 40), new Part("two", "Two", 60)),
            List.of("Counter"),
            false,
            List.of("java.lang"));
    private static final TestCase ONE = test("a", "one");
    private static final TestCase TWO = test("b", "two");
    private static final TestCase TWO_AGAIN = test("c", "two");
    private static final List<TestCase> KNOWN = List.of(TWO_AGAIN, ONE, TWO);

    @Test
    @DisplayName("a part is earned when every test of it has passed")
    void allPassed() {
        List<PartMark> marks = mark(Map.of(ONE, passed(), TWO, passed(), TWO_AGAIN, passed()));
        assertEquals(List.of(40, 60), marks.stream().map(PartMark::score).toList());
    }

    @Test
    @DisplayName("one failed test costs the whole part and no other")
    void oneFailed() {
        List<PartMark> marks = mark(Map.of(ONE, passed(), TWO, of(Ending.WRONG_RESULT), TWO_AGAIN, passed()));
        assertEquals(List.of(40, 0), marks.stream().map(PartMark::score).toList());
        assertEquals(Status.FAILED, marks.get(1).status());
    }

    @Test
    @DisplayName("a test without an outcome is missing, and its part is not earned")
    void missing() {
        PartMark two = mark(Map.of(ONE, passed(), TWO, passed())).get(1);
        assertEquals(Status.MISSING, two.status());
        assertEquals(0, two.score());
        assertEquals(
                List.of(Ending.MISSING, Ending.PASSED),
                two.tests().stream().map(test -> test.outcome().ending()).toList());
    }

    @Test
    @DisplayName("what the student failed decides over what the grader could not tell")
    void failedAndNotKnown() {
        Outcome notKnown = of(Ending.NOT_KNOWN);
        Outcome deadlock = of(Ending.DEADLOCK);
        assertEquals(
                Status.FAILED,
                mark(Map.of(TWO, notKnown, TWO_AGAIN, deadlock)).get(1).status());
        assertEquals(
                Status.ERROR,
                mark(Map.of(TWO, notKnown, TWO_AGAIN, passed())).get(1).status());
    }

    @Test
    @DisplayName("a part without a test is a mistake in the assignment")
    void partWithoutTest() {
        RubricMismatchException mistake = assertThrows(
                RubricMismatchException.class, () -> Marking.mark(RUBRIC, List.of(ONE), Map.of(ONE, passed())));
        assertEquals(
                "the part \"two\" of 05 has no test: give one @Tag(\"part:two\"),"
                        + " or take the part out of assignment.yaml",
                mistake.getMessage());
    }

    @Test
    @DisplayName("a test of a part that the rubric lacks is a mistake in the assignment")
    void testWithoutPart() {
        RubricMismatchException mistake = assertThrows(
                RubricMismatchException.class,
                () -> Marking.mark(RUBRIC, List.of(ONE, TWO, test("d", "three")), Map.of()));
        assertTrue(mistake.getMessage().contains("\"three\""), mistake.getMessage());
    }

    private static List<PartMark> mark(Map<TestCase, Outcome> outcomes) {
        return Marking.mark(RUBRIC, KNOWN, outcomes);
    }

    private static Outcome passed() {
        return Outcome.passed();
    }

    private static Outcome of(Ending ending) {
        return Outcome.of(ending, "so it ended");
    }

    private static TestCase test(String method, String part) {
        return new TestCase("CounterTest", method, part, "test " + method, List.of(Judge.ONE_RUN), false, 1);
    }
}
