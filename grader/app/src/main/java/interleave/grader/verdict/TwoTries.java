package interleave.grader.verdict;

import interleave.grader.sandbox.Sandbox;
import interleave.kit.exam.Examination;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TimeTogether;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private final Duration together;

    /** @param together the time that both tries have together */
    TwoTries(Examiner examiner, Sandbox sandbox, Duration together) {
        this.examiner = examiner;
        this.sandbox = sandbox;
        this.together = together;
    }

    /** Gives what is known after at most two tries; what then is not known says so. */
    Map<TestCase, Outcome> examine(List<TestCase> tests, Path classes, Path work, Examination.Listener listener)
            throws IOException {
        TimeTogether time = new TimeTogether(together);
        Map<TestCase, Outcome> outcomes = new HashMap<>(attempt(tests, classes, time, work.resolve("try-1"), listener));
        List<TestCase> again =
                tests.stream().filter(test -> isNotKnown(outcomes.get(test))).toList();
        if (!again.isEmpty()) {
            attempt(again, classes, time, work.resolve("try-2"), listener).forEach((test, outcome) -> {
                // Without a turn nothing more is known than before, and that was not the student's fault.
                if (outcome.ending() != Ending.NO_TURN) {
                    outcomes.put(test, outcome);
                }
            });
        }
        return outcomes;
    }

    private Map<TestCase, Outcome> attempt(
            List<TestCase> tests, Path classes, TimeTogether time, Path scratch, Examination.Listener listener)
            throws IOException {
        Files.createDirectory(scratch);
        try (Sandbox.Cell cell = sandbox.open()) {
            return examiner.examine(tests, classes, cell, time, scratch, listener);
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
