package interleave.queue.tests;

import interleave.kit.Draw;
import java.util.List;
import net.jqwik.api.Arbitraries;

/**
 * Calls of three threads.
 *
 * @param threads what each thread does, in its order; {@code put a} or {@code take}
 */
record Mix(int capacity, List<List<String>> threads) {
    /** In each of them some thread can go on at any point, whatever the capacity. */
    private static final List<List<List<String>>> SHAPES = List.of(
            List.of(List.of("put a", "put b"), List.of("take"), List.of("take")),
            List.of(List.of("put a"), List.of("put b"), List.of("take", "take")),
            List.of(List.of("put a", "take"), List.of("put b"), List.of("take")),
            List.of(List.of("put a", "take"), List.of("put b", "take"), List.of()),
            List.of(List.of("put a", "put b"), List.of("take", "take"), List.of()),
            List.of(List.of("put a", "put b", "take"), List.of("take"), List.of()));

    Mix(Draw draw) {
        this(draw.any(Arbitraries.of(1, 2)), draw.any(Arbitraries.of(SHAPES)));
    }
}
