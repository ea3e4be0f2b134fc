package interleave.counter;

import interleave.kit.SomeOrder.Effect;
import interleave.kit.SomeOrder.Model;
import java.util.function.Function;

/**
 * One call on a counter: how it is written, how it is made, and what it should do to a value that only
 * one thread uses.
 */
record Operation(String text, Function<Counter, Object> on, Model<Long> model) {

    static Operation increment() {
        return new Operation(
                "increment()", counter -> nothing(counter::increment), value -> new Effect<>(value + 1, null));
    }

    static Operation add(long delta) {
        return new Operation(
                "add(" + delta + ")",
                counter -> nothing(() -> counter.add(delta)),
                value -> new Effect<>(value + delta, null));
    }

    static Operation value() {
        return new Operation("value()", Counter::value, value -> new Effect<>(value, value));
    }

    static Operation getAndReset() {
        return new Operation("getAndReset()", Counter::getAndReset, value -> new Effect<>(0L, value));
    }

    static Operation tryIncrement(long limit) {
        return new Operation(
                "tryIncrement(" + limit + ")",
                counter -> counter.tryIncrement(limit),
                value -> new Effect<>(value < limit ? value + 1 : value, value < limit));
    }

    private static Object nothing(Runnable call) {
        call.run();
        return null;
    }

    @Override
    public String toString() {
        return text;
    }
}
