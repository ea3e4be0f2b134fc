package box;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.Scenario;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

class BoxTest {
    private int first;
    private int second;

    @OneRun
    @Tag("part:keeps")
    @DisplayName("get() gives what was put in last")
    void keeps() {
        Box box = new Cell();
        Expect.equal("swap(3) at first", 0, box.swap(3));
        Expect.equal("get()", 3, box.get());
    }

    @OneRun
    @Tag("part:name")
    @DisplayName("name() gives its name")
    void names() {
        Object name = new Cell().name();
        Expect.oneOf("name()", List.of("box", "a box"), name);
    }

    @EverySchedule
    @Tag("part:together")
    @DisplayName("two threads that swap at the same time: nothing is lost")
    void swapsTogether() {
        Box box = Scenario.shared("box", new Cell());
        Scenario.together(() -> first = box.swap(1), () -> second = box.swap(2));
        Expect.equal("the sum of all that came out", 3, first + second + box.get());
    }
}
