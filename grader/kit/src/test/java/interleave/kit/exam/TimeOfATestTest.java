package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All in one examination: the judges work side by side, and so the test takes as long as its longest. */
@DisplayName("With a limit of 3 s")
class TimeOfATestTest {
    @TempDir
    Path folder;

    private Map<String, Outcome> outcomes;

    @BeforeEach
    void examine() throws Exception {
        outcomes = new Fixture(folder)
                .within(Duration.ofSeconds(3))
                .examine(
                        """
                        public class Subject {
                            static void take(long millis) {
                                long end = System.nanoTime() + millis * 1_000_000;
                                while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
                            }
                        }""",
                        """
                        class Probe {
                            @OneRun void under() { Subject.take(1_000); }
                            @OneRun void over() { Subject.take(3_300); }
                            @RealProcesses void underFourTimes() { Subject.take(3_300); }
                        }""");
    }

    @Test
    @DisplayName(
            "a test that stays below it passes, one that takes a little more does not, and real processes have four times that")
    void limit() {
        assertEquals(Ending.PASSED, outcomes.get("under").ending(), outcomes.toString());
        assertEquals(Ending.TIME_LIMIT, outcomes.get("over").ending(), outcomes.toString());
        assertEquals(Ending.PASSED, outcomes.get("underFourTimes").ending(), outcomes.toString());
    }
}
