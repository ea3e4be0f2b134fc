package interleave.lock.tests;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Lines of any Unicode, without the two characters that no line has, and without halves of pairs. */
final class Lines {
    private static final int LAST = 0x10FFFF;
    /** What some take for the end of a line or of a text, or for a blank; and the edges of UTF-8's lengths. */
    private static final Integer[] SPECIAL = {
        0, 0x20, 0x09, 0x0b, 0x0c, 0x1a, 0x1c, 0x7f, 0x80, 0x85, 0xa0, 0x7ff, 0x800, 0x2028, 0x2029, 0xd7ff, 0xfeff,
        0xfffd, 0xffff, 0x10000, LAST
    };

    private Lines() {}

    static Arbitrary<String> any() {
        return ofLength(0, 12);
    }

    static Arbitrary<String> ofLength(int least, int most) {
        Arbitrary<Integer> points = Arbitraries.oneOf(
                Arbitraries.of(SPECIAL),
                Arbitraries.integers().between(' ', '~'),
                Arbitraries.integers().between(0, LAST).filter(Lines::isAllowed));
        return points.list().ofMinSize(least).ofMaxSize(most).map(list -> {
            StringBuilder line = new StringBuilder();
            list.forEach(line::appendCodePoint);
            return line.toString();
        });
    }

    private static boolean isAllowed(int point) {
        return point != '\n' && point != '\r' && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
