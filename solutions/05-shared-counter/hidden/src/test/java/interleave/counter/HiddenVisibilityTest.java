package interleave.counter;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Looks at no result, and never lets tryIncrement be refused: a data race is all that counts. */
@Tag("part:visibility")
@DisplayName("There is no data race (more)")
class HiddenVisibilityTest {
    private static final long FAR = 1_000;

    @EverySchedule(races = true)
    @DisplayName("when one thread reads and resets while another one adds")
    void readResetAdd() {
        Counter counter = shared("counter", new SharedCounter());
        together(
                () -> {
                    counter.value();
                    counter.getAndReset();
                },
                () -> counter.add(2));
    }

    @EverySchedule(races = true)
    @DisplayName("when one thread reads and tries while another one resets and reads")
    void readTryReset() {
        Counter counter = shared("counter", new SharedCounter());
        together(
                () -> {
                    counter.value();
                    counter.tryIncrement(FAR);
                },
                () -> {
                    counter.getAndReset();
                    counter.value();
                });
    }
}
