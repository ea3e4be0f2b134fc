package interleave.kit.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The wire between a test and the JVMs it starts: a kind, and a text of any length and content. */
final class Frames {

    enum Kind {
        /** To the test: what the program says. To the program: what the test tells. */
        TEXT,
        /** To the program: say who waits for what. To the test: who does. */
        WHO_WAITS,
        /** To the test: the program has thrown this. */
        THROWN
    }

    record Frame(Kind kind, String text) {}

    private Frames() {}

    static void write(DataOutputStream out, Kind kind, String text) throws IOException {
        synchronized (out) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(kind.ordinal());
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
        }
    }

    /** Gives the next frame; nothing at the end of the stream, wherever it ends. */
    static Optional<Frame> read(DataInputStream in) throws IOException {
        try {
            Kind kind = Kind.values()[in.readByte()];
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            return Optional.of(new Frame(kind, new String(bytes, StandardCharsets.UTF_8)));
        } catch (EOFException end) {
            return Optional.empty();
        }
    }
}
