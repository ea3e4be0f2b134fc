package interleave.pipe.tests;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** A pipe's writing end that keeps what is written, also after it has been closed. */
final class Recording extends OutputStream {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private boolean closed;

    @Override
    public synchronized void write(int one) {
        written.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        written.write(bytes, offset, length);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized byte[] written() {
        return written.toByteArray();
    }

    /** Gives what has been written, and forgets it. */
    synchronized byte[] take() {
        byte[] taken = written.toByteArray();
        written.reset();
        return taken;
    }
}
