package interleave.counter;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Looks at no result: a data race alone fails these, even if each value comes out right. */
@Tag("part:visibility")
@DisplayName("There is no data race")
class VisibilityTest {
    /** So far up that tryIncrement counts. */
    private static final long FAR = 1_000;

    @EverySchedule(races = true)
    @DisplayName("when one thread reads while another one counts")
    void readWhileCounting() {
        Counter counter = shared("counter", new SharedCounter());
        together(
                () -> {
                    counter.increment();
                    counter.add(2);
                },
                counter::value);
    }

    @EverySchedule(races = true)
    @DisplayName("when one thread calls getAndReset and tryIncrement while another one counts")
    void compoundWhileCounting() {
        Counter counter = shared("counter", new SharedCounter());
        together(
                () -> {
                    counter.tryIncrement(FAR);
                    counter.getAndReset();
                },
                counter::increment);
    }
}
