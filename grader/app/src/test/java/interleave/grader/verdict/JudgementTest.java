package interleave.grader.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.grader.SmallAssignment;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.rubric.Marking;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "PASSED, PASSED, PASSED, accepted",
        "PASSED, WRONG_RESULT, PASSED, wrong",
        "DATA_RACE, JVM_EXIT, PASSED, wrong",
        "PASSED, JVM_EXIT, JVM_EXIT, crashed",
        "TIME_LIMIT, PASSED, TIME_LIMIT, timed-out",
        "TIME_LIMIT, PASSED, NO_TURN, timed-out",
        "TIME_LIMIT, PASSED, JVM_EXIT, wrong",
        "WRONG_RESULT, PASSED, NO_TURN, wrong",
        "EXCEPTION, EXCEPTION, EXCEPTION, wrong",
        "MISSING, PASSED, PASSED, wrong",
        "NOT_KNOWN, PASSED, PASSED, grader-fault",
        "WRONG_RESULT, NOT_KNOWN, JVM_EXIT, grader-fault"
    })
    @DisplayName("endings decide the verdict")
    void verdict(Ending first, Ending second, Ending third, String word) {
        Map<TestCase, Outcome> outcomes = Map.of(
                SmallAssignment.FIRST, Outcome.of(first, "said"),
                SmallAssignment.SECOND, Outcome.of(second, "said"),
                SmallAssignment.THIRD, Outcome.of(third, "said"));
        Verdict verdict = Judgement.of(Marking.mark(SmallAssignment.RUBRIC, SmallAssignment.TESTS, outcomes));
        assertEquals(word, verdict.word());
    }
}
