package interleave.counter;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:sequential")
@DisplayName("With one thread, a counter")
class SequentialTest {

    @OneRun
    @DisplayName("starts at 0 and adds what it is told to, negative numbers too")
    void addsUp() {
        Counter counter = new SharedCounter();
        Expect.equal("value() of a new counter", 0, counter.value());
        counter.increment();
        counter.increment();
        Expect.equal("value() after two increments", 2, counter.value());
        counter.add(40);
        Expect.equal("value() after add(40)", 42, counter.value());
        counter.add(-50);
        Expect.equal("value() after add(-50)", -8, counter.value());
    }

    @OneRun
    @DisplayName("uses all of long, and wraps around at its end")
    void wrapsAround() {
        Counter counter = new SharedCounter();
        counter.add(Integer.MAX_VALUE);
        counter.increment();
        Expect.equal("value(), one beyond int", 2_147_483_648L, counter.value());
        counter.add(Long.MAX_VALUE - counter.value());
        counter.increment();
        Expect.equal("value(), one beyond long", Long.MIN_VALUE, counter.value());
        counter.add(-1);
        Expect.equal("value(), and one back again", Long.MAX_VALUE, counter.value());
    }

    @OneRun
    @DisplayName("gives the value and goes on from 0 with getAndReset")
    void resets() {
        Counter counter = new SharedCounter();
        counter.add(7);
        Expect.equal("getAndReset() after add(7)", 7, counter.getAndReset());
        Expect.equal("value() after getAndReset()", 0, counter.value());
        counter.increment();
        Expect.equal("getAndReset() after one more increment", 1, counter.getAndReset());
        Expect.equal("getAndReset() right after another one", 0, counter.getAndReset());
    }

    @OneRun
    @DisplayName("counts with tryIncrement only while it is below the limit, whatever the signs")
    void keepsTheLimit() {
        Counter counter = new SharedCounter();
        counter.add(-3);
        Expect.equal("tryIncrement(-2) at -3", true, counter.tryIncrement(-2));
        Expect.equal("tryIncrement(-2) at -2", false, counter.tryIncrement(-2));
        Expect.equal("value() after that", -2, counter.value());
        counter.add(4);
        Expect.equal("tryIncrement(3) at 2", true, counter.tryIncrement(3));
        Expect.equal("tryIncrement(3) at 3", false, counter.tryIncrement(3));
        Expect.equal("tryIncrement(-1) at 3", false, counter.tryIncrement(-1));
        Expect.equal("value() after that", 3, counter.value());
    }

    @OneRun
    @DisplayName("knows nothing of another counter")
    void countsAlone() {
        Counter one = new SharedCounter();
        Counter other = new SharedCounter();
        one.add(5);
        other.increment();
        Expect.equal("value() of the one", 5, one.value());
        Expect.equal("value() of the other", 1, other.value());
        Expect.equal("value() of a third, new one", 0, new SharedCounter().value());
    }
}
