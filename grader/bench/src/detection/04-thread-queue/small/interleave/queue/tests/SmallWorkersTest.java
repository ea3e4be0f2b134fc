package interleave.queue.tests;

import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.queue.WorkerException;
import interleave.queue.Workers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Two inputs on two threads. */
@Tag("part:workers")
class SmallWorkersTest {

    @EverySchedule(waits = true)
    @DisplayName("map gives results in order")
    void order() {
        together(() -> Expect.equal("map", List.of(2, 4), Workers.map(input -> 2 * input, List.of(1, 2), 2)));
    }

    @EverySchedule(waits = true)
    @DisplayName("map throws the failure of the lower index")
    void lowerFailure() {
        together(() -> {
            try {
                Workers.map(SmallWorkersTest::fail, List.of(1, 2), 2);
            } catch (WorkerException thrown) {
                Expect.equal("the cause", "input 1", thrown.getCause().getMessage());
                return;
            }
            Expect.that(false, "map returned");
        });
    }

    private static Integer fail(Integer input) {
        throw new IllegalStateException("input " + input);
    }
}
