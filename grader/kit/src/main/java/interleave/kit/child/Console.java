package interleave.kit.child;

import interleave.kit.explore.ReadsInput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a submission gets for {@code System.in}, {@code out} and {@code err}: nothing to read, and room for
 * some lines. Nobody looks at what is printed, so a flood of it must not cost time either.
 */
final class Console {
    private static final int MOST_BYTES = 64 * 1024;

    private Console() {}

    static void install() {
        PrintStream out =
                new PrintStream(new Bounded(new FileOutputStream(FileDescriptor.err)), true, StandardCharsets.UTF_8);
        System.setIn(new Nobody());
        System.setOut(out);
        System.setErr(out);
    }

    private static final class Nobody extends InputStream {
        @Override
        public int read() {
            throw new ReadsInput();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            throw new ReadsInput();
        }
    }

    /** Lets the first bytes pass and forgets all others; stays open whoever closes it. */
    private static final class Bounded extends FilterOutputStream {
        private int left = MOST_BYTES;

        Bounded(OutputStream out) {
            super(out);
        }

        @Override
        public synchronized void write(int one) throws IOException {
            if (left > 0) {
                left--;
                out.write(one);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            int count = Math.min(left, length);
            left -= count;
            out.write(bytes, offset, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
