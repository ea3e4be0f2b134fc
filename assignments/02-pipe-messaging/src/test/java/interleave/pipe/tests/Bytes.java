package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.Show;
import java.util.Arrays;

/** Bytes to send, and what a student reads about bytes that came out wrong. */
final class Bytes {
    private Bytes() {}

    /** Gives {@code length} bytes in which most shifts, swaps and losses show. */
    static byte[] pattern(int length, int seed) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (seed * 37 + i * 7 + (i >>> 8) * 3);
        }
        return bytes;
    }

    /** Passes when the bytes are equal; else shows both from where they differ. */
    static void expect(String what, byte[] expected, byte[] actual) {
        if (Arrays.equals(expected, actual)) {
            return;
        }
        Expect.that(actual != null, what + ": expected " + expected.length + " bytes, got null");
        int at = Arrays.mismatch(expected, actual);
        int from = Math.max(
                0, Math.min(at - Show.MOST_BYTES / 3, Math.max(expected.length, actual.length) - Show.MOST_BYTES));
        String where = at < Show.MOST_BYTES ? "" : "; they differ from byte " + at + " on, counted from 0";
        Expect.that(
                false, what + ": expected " + Show.bytes(expected, from) + "; got " + Show.bytes(actual, from) + where);
    }
}
