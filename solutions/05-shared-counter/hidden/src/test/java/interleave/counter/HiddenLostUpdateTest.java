package interleave.counter;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.Draw;
import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:lost-update")
@DisplayName("With several threads, no update is lost (more):")
class HiddenLostUpdateTest {

    @EverySchedule
    @DisplayName("three threads that increment, add 10 and add 100 leave 111")
    void threeThreads() {
        Counter counter = shared("counter", new SharedCounter());
        together(counter::increment, () -> counter.add(10), () -> counter.add(100));
        Expect.equal("value() at the end", 111, counter.value());
    }

    @EverySchedule
    @DisplayName("two threads that use two counters at once leave in each what was added there")
    void twoCounters() {
        Counter one = shared("one", new SharedCounter());
        Counter other = shared("other", new SharedCounter());
        together(
                () -> {
                    one.increment();
                    other.add(20);
                },
                () -> {
                    other.increment();
                    one.add(3);
                });
        Expect.equal("one.value() at the end", 4, one.value());
        Expect.equal("other.value() at the end", 21, other.value());
    }

    @EverySchedule(draws = 3)
    @DisplayName("two threads with two calls each, drawn from the seed, leave the sum")
    void drawn(Draw draw) {
        List<Operation> one = draw.any(Drawn.update().list().ofSize(2));
        List<Operation> two = draw.any(Drawn.update().list().ofSize(2));
        Counter counter = shared("counter", new SharedCounter());
        together(
                () -> one.forEach(call -> call.on().apply(counter)),
                () -> two.forEach(call -> call.on().apply(counter)));
        long sum = 0;
        for (Operation call : Stream.concat(one.stream(), two.stream()).toList()) {
            sum = call.model().apply(sum).after();
        }
        Expect.equal("value() after " + one + " and " + two + " at once", sum, counter.value());
    }
}
