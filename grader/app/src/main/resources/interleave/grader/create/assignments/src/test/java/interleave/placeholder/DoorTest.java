package interleave.placeholder;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@DisplayName("A door")
class DoorTest {
    private boolean first;
    private boolean second;

    @OneRun
    @Tag("part:alone")
    @DisplayName("lets the first call through, and none after it")
    void alone() {
        Door door = new OneDoor();
        Expect.equal("enter(), the door being new", true, door.enter());
        Expect.equal("enter() after that", false, door.enter());
        Expect.equal("enter() after that", false, door.enter());
    }

    @EverySchedule
    @Tag("part:together")
    @DisplayName("lets exactly one of two threads through")
    void oneOfTwo() {
        Door door = shared("door", new OneDoor());
        together(() -> first = door.enter(), () -> second = door.enter());
        Expect.that(first || second, "nobody went through");
        Expect.that(!(first && second), "both went through");
    }
}
