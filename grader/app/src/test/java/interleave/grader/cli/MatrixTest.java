package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.intake.Submission;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Promise;
import interleave.grader.verdict.Verdict;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.rubric.Marking;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTest {
    private static final String EXPECTED =
            """
        00-small        verdict          one  two  kept
        accepted/plain  accepted         ✓    ✓     2/2
        wrong/half      wrong,accepted!  ✓    !     1/2
        wrong/odd       !                !    !     0/2
        ✓ full marks, ✗ none, as promised; ! a broken promise: 1 of 3 promises kept

        wrong/half: kept in 1 of 2 runs
          expected verdict wrong, 0 in two, every other part full
          got verdict accepted
          got 40 of 40 for two: every test of it passed

        wrong/odd: expect.yaml is missing
        """;

    @TempDir
    Path root;

    @Test
    @DisplayName("the matrix marks a broken promise, counts the runs, and says what was expected")
    void prints() {
        Matrix matrix = matrix(
                row("accepted/plain", Set.of("accepted"), Set.of(), accepted(), accepted()),
                row("wrong/half", Set.of("wrong"), Set.of("two"), half(), accepted()),
                new Matrix.Row(
                        new Promise("wrong/odd", null, Set.of(), Set.of(), "expect.yaml is missing"), List.of()));
        StringWriter out = new StringWriter();
        matrix.print(new PrintWriter(out, true));
        assertEquals(EXPECTED, out.toString());
        assertFalse(matrix.isKept());
    }

    @Test
    @DisplayName("a check is kept when every run of every row is")
    void kept() {
        assertTrue(matrix(row("wrong/half", Set.of("wrong"), Set.of("two"), half(), half()))
                .isKept());
    }

    @Test
    @DisplayName("a part that no test takes away in every run is named, with how often each test failed")
    void byLuck() {
        Graded other = wrong(SmallAssignment.SECOND);
        assertEquals("", warnings(half(), half()));
        assertEquals("", warnings(half(), wrong(SmallAssignment.SECOND, SmallAssignment.THIRD)));
        assertEquals(
                """

                wrong/half loses two by luck: no test of it failed in all 2 runs
                  1 of 2: small.CellTest#third
                  1 of 2: small.CellTest#second
                """,
                warnings(half(), other));
    }

    private String warnings(Graded... runs) {
        StringWriter out = new StringWriter();
        matrix(row("wrong/half", Set.of("wrong"), Set.of("two"), runs)).print(new PrintWriter(out, true));
        return out.toString().split("promises kept\n", 2)[1];
    }

    private Matrix matrix(Matrix.Row... rows) {
        return new Matrix(new SmallAssignment(root).assignment(), 2, List.of(rows));
    }

    private static Matrix.Row row(String name, Set<String> verdicts, Set<String> lost, Graded... runs) {
        Submission submission = new Submission(name, Path.of(name));
        return new Matrix.Row(new Promise(name, submission, verdicts, lost, ""), List.of(runs));
    }

    private static Graded accepted() {
        return graded(new Verdict.Accepted(), Map.of());
    }

    private static Graded half() {
        return wrong(SmallAssignment.THIRD);
    }

    private static Graded wrong(TestCase... failed) {
        Outcome outcome = Outcome.of(Ending.WRONG_RESULT, "expected 2, got 1");
        return graded(
                new Verdict.Wrong(), Stream.of(failed).collect(Collectors.toMap(Function.identity(), test -> outcome)));
    }

    private static Graded graded(Verdict verdict, Map<TestCase, Outcome> failed) {
        Map<TestCase, Outcome> outcomes = new HashMap<>();
        SmallAssignment.TESTS.forEach(test -> outcomes.put(test, Outcome.passed()));
        outcomes.putAll(failed);
        return new Graded(
                "x", verdict, Marking.mark(SmallAssignment.RUBRIC, SmallAssignment.TESTS, outcomes), 1, List.of());
    }
}
