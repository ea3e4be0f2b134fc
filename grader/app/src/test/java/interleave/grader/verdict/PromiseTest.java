package interleave.grader.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.assignment.UsageError;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.rubric.Marking;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromiseTest {
    @TempDir
    Path root;

    private SmallAssignment small;

    @BeforeEach
    void solutions() {
        small = new SmallAssignment(root);
        small.write("solutions/00-small/accepted/plain/src/main/java/small/Cell.java", SmallAssignment.RIGHT);
    }

    @Test
    @DisplayName("starter, accepted and wrong solutions promise what their place says")
    void reads() {
        wrong("fails: {two: never set}");
        List<Promise> promises = Promises.of(small.assignment());
        assertEquals(
                List.of("starter", "accepted/plain", "wrong/half"),
                promises.stream().map(Promise::row).toList());
        assertEquals(
                List.of(Set.of("one", "two"), Set.of(), Set.of("two")),
                promises.stream().map(Promise::lost).toList());
    }

    @Test
    @DisplayName("a wrong solution must lose the parts it names and no others")
    void exactly() {
        wrong("fails: {two: never set}");
        Promise promise = Promises.of(small.assignment()).get(2);
        Graded half = graded(new Verdict.Wrong(), SmallAssignment.THIRD);
        assertTrue(promise.isKeptBy(half));
        assertFalse(promise.isKeptBy(graded(new Verdict.Accepted())));
        assertFalse(promise.isKeptBy(graded(new Verdict.Wrong(), SmallAssignment.FIRST, SmallAssignment.THIRD)));
    }

    @Test
    @DisplayName("a solution that does not compile fails for no reason that its folder names")
    void doesNotCompile() {
        wrong("fails: {one: a, two: b}");
        Promise promise = Promises.of(small.assignment()).get(2);
        TestCase[] all = SmallAssignment.TESTS.toArray(TestCase[]::new);
        assertTrue(promise.isKeptBy(graded(new Verdict.Wrong(), all)));
        assertFalse(promise.isKeptBy(graded(new Verdict.CompileError("x"), all)));
        assertFalse(promise.isKeptBy(graded(new Verdict.GraderFault("x"), all)));
    }

    @Test
    @DisplayName("a broken expect.yaml is a broken promise, not the end of the check")
    void brokenFile() {
        wrong("fails: {}");
        Promise promise = Promises.of(small.assignment()).get(2);
        assertTrue(promise.unusable().contains("names no part"), promise.unusable());
        assertFalse(promise.isKeptBy(graded(new Verdict.Wrong(), SmallAssignment.THIRD)));
    }

    @Test
    @DisplayName("a check that would check nothing is refused")
    void nothing() {
        assertThrows(UsageError.class, () -> Promises.of(small.assignment()));
    }

    private void wrong(String expect) {
        small.write("solutions/00-small/wrong/half/expect.yaml", expect);
    }

    private static Graded graded(Verdict verdict, TestCase... failed) {
        Map<TestCase, Outcome> outcomes = new HashMap<>();
        SmallAssignment.TESTS.forEach(test -> outcomes.put(test, Outcome.passed()));
        for (TestCase test : failed) {
            outcomes.put(test, Outcome.of(Ending.WRONG_RESULT, "expected 2, got 1"));
        }
        return new Graded(
                "half", verdict, Marking.mark(SmallAssignment.RUBRIC, SmallAssignment.TESTS, outcomes), 1, List.of());
    }
}
