package interleave.counter;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What is drawn for the hidden tests. */
final class Drawn {
    private Drawn() {}

    /** Sequences of calls for one thread, on numbers of every size. */
    static Arbitrary<List<Operation>> sequences() {
        Arbitrary<Operation> any = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.create(Operation::increment)),
                Tuple.of(3, numbers().map(Operation::add)),
                Tuple.of(3, Arbitraries.create(Operation::value)),
                Tuple.of(1, Arbitraries.create(Operation::getAndReset)),
                Tuple.of(3, numbers().map(Operation::tryIncrement)));
        return any.list().ofMinSize(1).ofMaxSize(12);
    }

    /** Numbers: most of them small, some at the ends of int and long. */
    static Arbitrary<Long> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(-3, 3)),
                Tuple.of(2, Arbitraries.longs()),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                Long.MIN_VALUE,
                                Integer.MIN_VALUE - 1L,
                                Integer.MAX_VALUE + 1L,
                                1L << 32,
                                Long.MAX_VALUE)));
    }

    /** Calls that lose an update when they are not atomic. */
    static Arbitrary<Operation> update() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.create(Operation::increment)),
                Tuple.of(1, Arbitraries.of(2L, 30L, 400L).map(Operation::add)));
    }

    /** Calls around the two that take two steps; small limits, so that they matter. */
    static Arbitrary<Operation> compound() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.create(Operation::increment)),
                Tuple.of(1, Arbitraries.create(Operation::value)),
                Tuple.of(2, Arbitraries.create(Operation::getAndReset)),
                Tuple.of(3, Arbitraries.longs().between(1, 3).map(Operation::tryIncrement)));
    }
}
