package interleave.counter;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:lost-update")
@DisplayName("With several threads, no update is lost:")
class LostUpdateTest {

    @EverySchedule
    @DisplayName("two threads that increment once each leave 2")
    void incrementAndIncrement() {
        Counter counter = shared("counter", new SharedCounter());
        together(counter::increment, counter::increment);
        Expect.equal("value() at the end", 2, counter.value());
    }

    @EverySchedule
    @DisplayName("one thread increments while another adds 10, and that leaves 11")
    void incrementAndAdd() {
        Counter counter = shared("counter", new SharedCounter());
        together(counter::increment, () -> counter.add(10));
        Expect.equal("value() at the end", 11, counter.value());
    }

    private long seen;

    @EverySchedule
    @DisplayName("who reads while another thread adds 2 sees 0 or 2, and disturbs nothing")
    void readAndAdd() {
        Counter counter = shared("counter", new SharedCounter());
        together(() -> counter.add(2), () -> seen = counter.value());
        Expect.oneOf("value() while another thread adds 2", List.of(0L, 2L), seen);
        Expect.equal("value() at the end", 2, counter.value());
    }
}
