package interleave.kit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.exam.Judge;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failure in the console")
class FailureTextTest {
    private static final TestCase TEST = new TestCase("a.B", "c", "p", "counts", List.of(Judge.ONE_RUN), false, 1);

    @Test
    @DisplayName("keeps the lines of its message, and wraps the long ones between words")
    void lines() {
        String text = FailureText.of(
                TEST, Outcome.of(Ending.WRONG_RESULT, "short\n  worker 1: ended\n" + "word ".repeat(30) + "end"));
        assertEquals(
                "[counts]\nshort\n  worker 1: ended\n" + "word ".repeat(22).strip() + "\n" + "word ".repeat(8) + "end",
                text);
    }
}
