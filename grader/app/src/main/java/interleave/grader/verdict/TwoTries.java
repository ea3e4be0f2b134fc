package interleave.grader.verdict;

import interleave.grader.sandbox.Sandbox;
import interleave.kit.exam.Examination;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has a submission examined, and what nobody could tell examined once more: a fault of the grader is
 * often gone the second time, and a student must not pay for it.
 */
final class TwoTries {
    private final Examiner examiner;
    private final Sandbox sandbox;

    TwoTries(Examiner examiner, Sandbox sandbox) {
        this.examiner = examiner;
        this.sandbox = sandbox;
    }

    /** Gives what is known after at most two tries; what then is not known says so. */
    Map<TestCase, Outcome> examine(List<TestCase> tests, Path classes, Path work, Examination.Listener listener)
            throws IOException {
        Map<TestCase, Outcome> outcomes = new HashMap<>(attempt(tests, classes, work.resolve("try-1"), listener));
        List<TestCase> again =
                tests.stream().filter(test -> isNotKnown(outcomes.get(test))).toList();
        if (!again.isEmpty()) {
            outcomes.putAll(attempt(again, classes, work.resolve("try-2"), listener));
        }
        return outcomes;
    }

    private Map<TestCase, Outcome> attempt(
            List<TestCase> tests, Path classes, Path scratch, Examination.Listener listener) throws IOException {
        Files.createDirectory(scratch);
        try (Sandbox.Cell cell = sandbox.open()) {
            return examiner.examine(tests, classes, cell, scratch, listener);
        } catch (IOException | RuntimeException fault) {
            Map<TestCase, Outcome> outcomes = new HashMap<>();
            tests.forEach(test -> outcomes.put(test, Outcome.of(Ending.NOT_KNOWN, "the grader failed: " + fault)));
            return outcomes;
        }
    }

    private static boolean isNotKnown(Outcome outcome) {
        return outcome != null && outcome.ending() == Ending.NOT_KNOWN;
    }
}
