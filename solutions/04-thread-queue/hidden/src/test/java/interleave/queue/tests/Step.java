package interleave.queue.tests;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One call to be made; the timeout is 0 or less, or so long that it is over only when something is wrong. */
record Step(Kind kind, int element, long timeout) {

    enum Kind { PUT, TAKE, OFFER, POLL, SIZE }

    static Arbitrary<Step> any() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(3, Kind.PUT),
                Tuple.of(3, Kind.TAKE),
                Tuple.of(4, Kind.OFFER),
                Tuple.of(3, Kind.POLL),
                Tuple.of(1, Kind.SIZE));
        Arbitrary<Integer> elements = Arbitraries.integers().between(0, 9);
        Arbitrary<Long> timeouts = Arbitraries.of(0L, -1L, Long.MIN_VALUE);
        return Combinators.combine(kinds, elements, timeouts).as(Step::new);
    }
}
