package interleave.pipe.tests;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The wire format, written down once more and by hand. */
final class Wire {
    static final int HEADER = 4;

    private Wire() {}

    /** Gives the four bytes that announce {@code length}, whatever it is. */
    static byte[] header(int length) {
        return new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length};
    }

    static byte[] frame(byte[] message) {
        return join(header(message.length), message);
    }

    static byte[] frames(List<byte[]> messages) {
        return join(messages.stream().map(Wire::frame).toArray(byte[][]::new));
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }
}
