package interleave.kit.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.result.Step.Mark;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaitTest {
    private static final Step WAITS = new Step(0, "waits for the lock", "", Mark.WAITS);
    private static final Step OTHER = new Step(1, "reads count = 1", "");

    @Test
    @DisplayName("a thread waits until its next step, whatever that is")
    void untilNextStep() {
        assertEquals(List.of(new Wait(0, 1, 3)), waits(OTHER, WAITS, OTHER, new Step(0, "locks the lock", "")));
    }

    @Test
    @DisplayName("a thread that takes no further step waits to the end")
    void toTheEnd() {
        assertEquals(List.of(new Wait(0, 0, 3)), waits(WAITS, OTHER, OTHER));
    }

    @Test
    @DisplayName("where steps are left out nobody knows who waits after them")
    void leftOut() {
        assertEquals(List.of(new Wait(0, 0, 2)), waits(WAITS, OTHER, Step.leftOut(1, 100), OTHER));
    }

    private static List<Wait> waits(Step... steps) {
        return Wait.in(new Schedule(List.of("thread 1", "thread 2"), List.of(steps)));
    }
}
