package interleave.pipe.tests;

import interleave.kit.Expect;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes to send, and what a student reads about bytes that came out wrong. */
final class Bytes {
    private static final int SHOWN = 12;

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
        int from = Math.max(0, Math.min(at - SHOWN / 3, Math.max(expected.length, actual.length) - SHOWN));
        String where = at < SHOWN ? "" : "; they differ from byte " + at + " on, counted from 0";
        Expect.that(false, what + ": expected " + show(expected, from) + "; got " + show(actual, from) + where);
    }

    /** Gives {@code 7 bytes: 00 00 00 03 61 62 63}. */
    static String show(byte[] bytes, int from) {
        int start = Math.min(from, bytes.length);
        int end = Math.min(bytes.length, start + SHOWN);
        String hex = HexFormat.ofDelimiter(" ").formatHex(bytes, start, end);
        return bytes.length + " bytes" + (bytes.length == 0 ? "" : ": ")
                + (start > 0 ? "... " : "")
                + hex
                + (end < bytes.length ? " ..." : "");
    }
}
