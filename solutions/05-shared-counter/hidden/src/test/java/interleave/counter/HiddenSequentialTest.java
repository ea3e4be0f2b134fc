package interleave.counter;

import interleave.kit.Draw;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:sequential")
@DisplayName("With one thread, a counter (more)")
class HiddenSequentialTest {
    private static final int SEQUENCES = 500;

    @OneRun
    @DisplayName("does what the contract's table says, call after call")
    void followsTheModel(Draw draw) {
        for (List<Operation> calls : draw.any(Drawn.sequences().list().ofSize(SEQUENCES))) {
            if (Sequence.difference(calls) != null) {
                Expect.that(false, Sequence.difference(Sequence.shortest(calls)));
            }
        }
    }

    @OneRun
    @DisplayName("compares with any limit, near or far, below or above zero")
    void keepsAnyLimit(Draw draw) {
        for (long start : draw.any(Drawn.numbers().list().ofSize(SEQUENCES))) {
            for (long limit : new long[] {start - 1, start, start + 1, 0, Long.MIN_VALUE, Long.MAX_VALUE}) {
                Counter counter = new SharedCounter();
                counter.add(start);
                String call = "tryIncrement(" + limit + ") at " + start;
                Expect.equal(call, start < limit, counter.tryIncrement(limit));
                Expect.equal("value() after " + call, start < limit ? start + 1 : start, counter.value());
            }
        }
    }

    @OneRun
    @DisplayName("keeps its own count while two others are used in turn with it")
    void threeInTurn(Draw draw) {
        Counter[] counters = {new SharedCounter(), new SharedCounter(), new SharedCounter()};
        long[] expected = new long[counters.length];
        List<Long> deltas = draw.any(Drawn.numbers().list().ofSize(60));
        for (int i = 0; i < deltas.size(); i++) {
            int turn = i % counters.length;
            counters[turn].add(deltas.get(i));
            expected[turn] += deltas.get(i);
        }
        for (int turn = 0; turn < counters.length; turn++) {
            Expect.equal(
                    "getAndReset() of counter " + (turn + 1) + " of three used in turn",
                    expected[turn],
                    counters[turn].getAndReset());
        }
    }
}
