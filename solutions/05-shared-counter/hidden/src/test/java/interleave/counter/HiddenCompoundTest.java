package interleave.counter;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.Draw;
import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Uses add alone, never beside other calls: an add that loses updates costs lost-update only. */
@Tag("part:compound")
@DisplayName("What takes two steps happens as one (more):")
class HiddenCompoundTest {

    @EverySchedule
    @DisplayName("three threads that try for two places: two get one")
    void threeForTwo() {
        Counter counter = shared("counter", new SharedCounter());
        boolean[] got = new boolean[3];
        together(
                () -> got[0] = counter.tryIncrement(2),
                () -> got[1] = counter.tryIncrement(2),
                () -> got[2] = counter.tryIncrement(2));
        int places = (got[0] ? 1 : 0) + (got[1] ? 1 : 0) + (got[2] ? 1 : 0);
        Expect.equal("threads of three that got true from tryIncrement(2)", 2, places);
        Expect.equal("value() at the end", 2, counter.value());
    }

    @EverySchedule
    @DisplayName("two threads that reset what others left: one gets all of it")
    void twoResets() {
        Counter counter = shared("counter", new SharedCounter());
        together(() -> counter.add(1));
        together(() -> counter.add(10));
        Recorded one = new Recorded(counter);
        Recorded two = new Recorded(counter);
        together(one::getAndReset, two::getAndReset);
        Recorded.expectSomeOrder(11, counter, one, two);
    }

    @EverySchedule
    @DisplayName("a place that another thread was seen to take is not given away again")
    void placeTaken() {
        Counter counter = shared("counter", new SharedCounter());
        Counter another = shared("another", new SharedCounter());
        Recorded one = new Recorded(counter);
        Recorded two = new Recorded(counter);
        together(() -> one.tryIncrement(1), () -> {
            two.increment();
            two.value();
        });
        Recorded.expectSomeOrder(0, counter, one, two);
        Expect.equal("another.tryIncrement(1), a counter that nobody used", true, another.tryIncrement(1));
    }

    @EverySchedule
    @DisplayName("who is refused while another thread resets is not refused again, once the value is 0")
    void refusedBesideReset() {
        Counter counter = shared("counter", new SharedCounter());
        together(counter::increment);
        Recorded one = new Recorded(counter);
        Recorded two = new Recorded(counter);
        together(() -> one.tryIncrement(1), two::getAndReset);
        Recorded.expectSomeOrder(1, counter, one, two);
        boolean free = counter.value() < 1;
        Expect.equal("tryIncrement(1) after both, value() being " + (free ? 0 : 1), free, counter.tryIncrement(1));
    }

    @EverySchedule
    @DisplayName("who reads while another thread counts up and down again sees a value that there was")
    void upAndDown() {
        Counter counter = shared("counter", new SharedCounter());
        Recorded one = new Recorded(counter);
        Recorded two = new Recorded(counter);
        together(one::value, () -> {
            two.increment();
            two.add(-1);
        });
        Recorded.expectSomeOrder(0, counter, one, two);
    }

    @EverySchedule(draws = 4)
    @DisplayName("two threads with two calls each, drawn from the seed, fit into some order")
    void drawn(Draw draw) {
        List<Operation> calls = draw.any(Drawn.compound().list().ofSize(2));
        List<Operation> others = draw.any(Drawn.compound().list().ofSize(2));
        Counter counter = shared("counter", new SharedCounter());
        Recorded one = new Recorded(counter);
        Recorded two = new Recorded(counter);
        together(() -> calls.forEach(one::make), () -> others.forEach(two::make));
        Recorded.expectSomeOrder(0, counter, one, two);
    }
}
