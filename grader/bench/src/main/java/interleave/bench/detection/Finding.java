package interleave.bench.detection;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one way of testing said about one solution, and what that took.
 *
 * @param failures the tests that failed, in their order
 * @param unknown how many tests could not say anything
 * @param cut whether the time of the submission was up before all tests had ended
 * @param seconds wall-clock time
 * @param day when it was measured, as in 2026-01-31
 */
public record Finding(
        Detection detection, List<Failure> failures, int unknown, boolean cut, double seconds, String day) {
    public Finding {
        failures = List.copyOf(failures);
    }

    /**
     * @param outcomes of all tests, in their order
     * @param cut whether JVMs were ended because the time was up; a test that broke off is then no failure
     */
    static Finding of(boolean accepted, Map<TestCase, Outcome> outcomes, boolean cut, double seconds) {
        List<Failure> failures = new ArrayList<>();
        int unknown = 0;
        for (Map.Entry<TestCase, Outcome> each : outcomes.entrySet()) {
            Ending ending = each.getValue().ending();
            if (ending == Ending.NOT_KNOWN || cut && ending == Ending.JVM_EXIT) {
                unknown++;
            } else if (ending != Ending.PASSED) {
                failures.add(Failure.of(each.getKey(), each.getValue()));
            }
        }
        Detection detection = Detection.of(accepted, failures.size(), unknown);
        return new Finding(
                detection, failures, unknown, cut, seconds, LocalDate.now().toString());
    }
}
