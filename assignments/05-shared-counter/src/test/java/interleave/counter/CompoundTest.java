package interleave.counter;

import static interleave.kit.Scenario.shared;
import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Any order of the calls is right, but there has to be one that explains all results. */
@Tag("part:compound")
@DisplayName("What takes two steps happens as one:")
class CompoundTest {

    private boolean first;
    private boolean second;

    @EverySchedule
    @DisplayName("two threads that try for the one place left: one gets it, the other does not")
    void onePlaceLeft() {
        Counter counter = shared("counter", new SharedCounter());
        together(() -> first = counter.tryIncrement(1), () -> second = counter.tryIncrement(1));
        Expect.that(first || second, "the limit is 1 and the value was 0, but no tryIncrement(1) counted");
        Expect.that(!first || !second, "the limit is 1, but two threads got true from tryIncrement(1)");
        Expect.equal("value() at the end", 1, counter.value());
    }

    @EverySchedule
    @DisplayName("two threads that try while there is room for both: both get it")
    void roomForBoth() {
        Counter counter = shared("counter", new SharedCounter());
        together(() -> first = counter.tryIncrement(5), () -> second = counter.tryIncrement(5));
        Expect.equal("tryIncrement(5) of thread 1", true, first);
        Expect.equal("tryIncrement(5) of thread 2", true, second);
        Expect.equal("value() at the end", 2, counter.value());
    }

    @EverySchedule
    @DisplayName("a thread resets while another one increments twice: each 1 is in the result or still there")
    void resetWhileCounting() {
        Counter counter = shared("counter", new SharedCounter());
        Recorded one = new Recorded(counter);
        Recorded two = new Recorded(counter);
        together(
                () -> {
                    one.increment();
                    one.increment();
                },
                two::getAndReset);
        Recorded.expectSomeOrder(0, counter, one, two);
    }

    @EverySchedule
    @DisplayName("a tryIncrement that is refused leaves no trace for a thread that resets")
    void refusedWithoutTrace() {
        Counter counter = shared("counter", new SharedCounter());
        counter.increment();
        Recorded one = new Recorded(counter);
        Recorded two = new Recorded(counter);
        together(() -> one.tryIncrement(1), two::getAndReset);
        Recorded.expectSomeOrder(1, counter, one, two);
    }
}
