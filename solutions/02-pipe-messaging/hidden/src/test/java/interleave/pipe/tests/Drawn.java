package interleave.pipe.tests;

import interleave.pipe.MessageChannel;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Messages that were drawn, and how the pipe hands them over.
 *
 * @param lengths of the messages
 * @param portions the most bytes that one read gets, used in turn
 */
record Drawn(List<Integer> lengths, List<Integer> portions) {

    static Arbitrary<Drawn> any() {
        return Combinators.combine(
                        length().list().ofMinSize(1).ofMaxSize(6),
                        portion().list().ofMinSize(1).ofMaxSize(5))
                .as(Drawn::new);
    }

    private static Arbitrary<Integer> length() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 4)),
                Tuple.of(4, Arbitraries.integers().between(0, 600)),
                Tuple.of(1, Arbitraries.integers().between(8_180, 8_200)),
                Tuple.of(1, Arbitraries.integers().between(32_760, 33_000)),
                Tuple.of(1, Arbitraries.integers().between(65_530, 70_000)));
    }

    private static Arbitrary<Integer> portion() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, 5)),
                Tuple.of(2, Arbitraries.integers().between(6, 300)),
                Tuple.of(2, Arbitraries.integers().between(301, 100_000)));
    }

    /** Lengths that no message may have. */
    static Arbitrary<Integer> forbidden() {
        int most = MessageChannel.MAX_MESSAGE;
        return Arbitraries.oneOf(
                Arbitraries.integers().between(most + 1, Integer.MAX_VALUE),
                Arbitraries.integers().between(most + 1, most + 300),
                Arbitraries.integers().between(Integer.MIN_VALUE, -1),
                Arbitraries.integers().between(-300, -1));
    }

    List<byte[]> messages() {
        List<byte[]> messages = new ArrayList<>();
        for (int length : lengths) {
            messages.add(Bytes.pattern(length, messages.size() + length));
        }
        return messages;
    }

    /** The pipe that hands over {@code wire}. */
    Portions pipe(byte[] wire) {
        return new Portions(wire, portions.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public String toString() {
        return "messages of " + lengths + " bytes, coming in pieces of up to " + portions;
    }
}
