package interleave.kit.exam;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines of a stream that may be flooded: an over-long line is cut, whatever its length. */
final class BoundedLines implements AutoCloseable {
    /** More than any frame has. */
    static final int LONGEST = 8 * 1024 * 1024;

    private final InputStream in;

    BoundedLines(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /** Gives the next line without its end; null at the end of the stream. */
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() < LONGEST) {
                line.write(next);
            }
            next = in.read();
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    /** Reads the rest, and keeps nothing of it. */
    void drain() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
