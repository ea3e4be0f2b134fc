package interleave.placeholder;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:together")
@DisplayName("A door (more)")
class HiddenDoorTest {
    private boolean first;
    private boolean second;
    private boolean third;

    @EverySchedule
    @DisplayName("lets exactly one of three threads through, and nobody later")
    void three() {
        Door door = shared("door", new OneDoor());
        together(() -> first = door.enter(), () -> second = door.enter(), () -> third = door.enter());
        long through = Stream.of(first, second, third).filter(each -> each).count();
        Expect.equal("threads that went through", 1, through);
        Expect.equal("enter() at the end", false, door.enter());
    }
}
