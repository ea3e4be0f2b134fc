package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;

/** The frame is made in one array and written at once, under a lock. */
public final class PipeChannel implements MessageChannel {
    private final InputStream in;
    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile boolean closed;

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void send(byte[] message) throws IOException {
        int length = message.length;
        if (length > MAX_MESSAGE) {
            throw new MessageTooLargeException(length);
        }
        byte[] frame =
                ByteBuffer.allocate(Integer.BYTES + length).putInt(length).put(message).array();
        writing.lock();
        try {
            if (closed) {
                throw new IOException("send after close");
            }
            out.write(frame);
            out.flush();
        } finally {
            writing.unlock();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        if (closed) {
            throw new IOException("receive after close");
        }
        byte[] header = in.readNBytes(Integer.BYTES);
        if (header.length == 0) {
            throw new EOFException();
        }
        if (header.length < Integer.BYTES) {
            throw new TruncatedMessageException("only " + header.length + " bytes of the length have come");
        }
        int length = ByteBuffer.wrap(header).getInt();
        if (length < 0 || length > MAX_MESSAGE) {
            throw new MessageTooLargeException(length);
        }
        // readNBytes takes memory as the bytes come, not as they are announced.
        byte[] message = in.readNBytes(length);
        if (message.length < length) {
            throw new TruncatedMessageException("only " + message.length + " of " + length + " bytes have come");
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try (in) {
            out.close();
        }
    }
}
