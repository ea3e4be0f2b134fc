package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** Reads ahead into its own buffer: many small messages cost one read. */
public final class PipeChannel implements MessageChannel {
    private final InputStream in;
    private final OutputStream out;
    private final Object sending = new Object();
    private final Object closing = new Object();
    private volatile boolean closed;

    // Used by the receiving thread only.
    private final byte[] buffer = new byte[16 * 1024];
    private int start; // the first byte that has not been used yet
    private int end;   // behind the last byte that has come
    private boolean ended;

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = Objects.requireNonNull(in);
        this.out = Objects.requireNonNull(out);
    }

    @Override
    public void send(byte[] message) throws IOException {
        Objects.requireNonNull(message);
        if (message.length > MAX_MESSAGE) {
            throw new MessageTooLargeException(message.length);
        }
        synchronized (sending) {
            checkOpen();
            out.write(new byte[] {
                (byte) (message.length >>> 24), (byte) (message.length >>> 16),
                (byte) (message.length >>> 8), (byte) message.length});
            out.write(message);
            out.flush();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        checkOpen();
        while (end - start < 4) {
            if (!fill()) {
                checkOpen();
                if (end == start) {
                    throw new EOFException("the peer has closed the pipe");
                }
                throw new TruncatedMessageException("the pipe ended inside of a length");
            }
        }
        int length = 0;
        for (int i = 0; i < 4; i++) {
            length = (length << 8) | (buffer[start + i] & 0xff);
        }
        if (length < 0 || length > MAX_MESSAGE) {
            throw new MessageTooLargeException(length);
        }
        start += 4;
        byte[] message = new byte[length];
        int got = Math.min(length, end - start);
        System.arraycopy(buffer, start, message, 0, got);
        start += got;
        while (got < length) { // the buffer is empty now: the rest goes straight to where it belongs
            int n = in.read(message, got, length - got);
            if (n < 0) {
                throw new TruncatedMessageException("the pipe ended after " + got + " of " + length + " bytes");
            }
            got += n;
        }
        checkOpen();
        return message;
    }

    /** Gets more bytes into the buffer; false when the pipe has ended. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (start == end) {
            start = 0;
            end = 0;
        }
        int n = in.read(buffer, end, buffer.length - end);
        if (n <= 0) {
            ended = true;
            return false;
        }
        end += n;
        return true;
    }

    @Override
    public void close() throws IOException {
        synchronized (closing) {
            if (closed) {
                return;
            }
            closed = true;
        }
        Thread closer = new Thread(() -> {
            try {
                out.close();
            } catch (IOException e) {
                // everything sent has been flushed
            }
        });
        closer.setDaemon(true);
        closer.start();
        try {
            closer.join(1000); // not for ever: a send may wait for room in there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
    }
}
