package interleave.bench.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.result.Ending;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    @DisplayName("a wrong solution is found by one test that fails, and missed when all pass")
    void wrong() {
        assertEquals(Detection.FOUND, detection(false, Ending.PASSED, Ending.DEADLOCK, Ending.NOT_KNOWN));
        assertEquals(Detection.MISSED, detection(false, Ending.PASSED, Ending.PASSED));
    }

    @Test
    @DisplayName("an accepted solution is accused by one test that fails, and clean when all pass")
    void accepted() {
        assertEquals(Detection.ACCUSED, detection(true, Ending.PASSED, Ending.TIME_LIMIT));
        assertEquals(Detection.CLEAN, detection(true, Ending.PASSED, Ending.PASSED));
    }

    @Test
    @DisplayName("where no test failed but one could not say anything, nothing is judged")
    void notJudged() {
        assertEquals(Detection.NOT_JUDGED, detection(false, Ending.PASSED, Ending.NOT_KNOWN));
        assertEquals(Detection.NOT_JUDGED, detection(true, Ending.PASSED, Ending.NOT_KNOWN));
    }

    @Test
    @DisplayName("a test that was broken off because the time was up has not failed; a JVM that ended by itself has")
    void cut() {
        var brokenOff = Samples.outcomes(Ending.PASSED, Ending.JVM_EXIT);
        assertEquals(
                Detection.NOT_JUDGED, Finding.of(false, brokenOff, true, 60).detection());
        assertEquals(Detection.FOUND, Finding.of(false, brokenOff, false, 6).detection());
    }

    @Test
    @DisplayName("failures keep the order of the tests")
    void order() {
        Finding finding = Samples.finding(false, 1, Ending.DATA_RACE, Ending.PASSED, Ending.WRONG_RESULT);
        List<String> titles = finding.failures().stream().map(Failure::title).toList();
        assertEquals(List.of("test 1", "test 3"), titles);
    }

    private static Detection detection(boolean accepted, Ending... endings) {
        return Samples.finding(accepted, 1, endings).detection();
    }
}
