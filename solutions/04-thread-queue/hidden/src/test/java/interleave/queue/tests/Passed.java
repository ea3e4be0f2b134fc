package interleave.queue.tests;

import interleave.kit.Expect;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** Counts elements, which are numbers from 0 on; safe from several threads. */
final class Passed {
    private final AtomicIntegerArray times;

    Passed(int elements) {
        times = new AtomicIntegerArray(elements);
    }

    void add(int element) {
        times.incrementAndGet(element);
    }

    /** Passes when each has been counted once. */
    void expectEachOnce() {
        IntStream.range(0, times.length()).forEach(element -> Expect.that(times.get(element) == 1,
                "each element comes out once, but element " + element + " came out " + times.get(element) + " times"));
    }
}
