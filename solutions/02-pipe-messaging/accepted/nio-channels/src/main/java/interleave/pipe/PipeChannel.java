package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Buffers and channels; whoever has the permit writes. The memory for a message grows as it comes. */
public final class PipeChannel implements MessageChannel {
    private static final int PIECE = 256 * 1024;

    private final ReadableByteChannel source;
    private final InputStream in;
    private final OutputStream out;
    private final Semaphore pen = new Semaphore(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.source = Channels.newChannel(in);
        this.out = out;
    }

    @Override
    public void send(byte[] message) throws IOException {
        if (message.length > MAX_MESSAGE) {
            throw new MessageTooLargeException(message.length);
        }
        byte[] header = ByteBuffer.allocate(4).putInt(message.length).array();
        pen.acquireUninterruptibly();
        try {
            if (closed.get()) {
                throw new ClosedChannelException();
            }
            out.write(header);
            out.write(message, 0, message.length);
            out.flush();
        } finally {
            pen.release();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        if (closed.get()) {
            throw new ClosedChannelException();
        }
        ByteBuffer header = ByteBuffer.allocate(4);
        fill(header);
        if (header.position() == 0) {
            throw new EOFException("no more messages");
        }
        if (header.hasRemaining()) {
            throw new TruncatedMessageException("length: " + header.remaining() + " of 4 bytes missing");
        }
        int length = header.flip().getInt();
        if (Integer.compareUnsigned(length, MAX_MESSAGE) > 0) {
            throw new MessageTooLargeException(length);
        }
        byte[] message = new byte[Math.min(length, PIECE)];
        int have = 0;
        while (have < length) {
            if (have == message.length) {
                message = Arrays.copyOf(message, Math.min(length, 2 * have));
            }
            ByteBuffer piece = ByteBuffer.wrap(message, have, message.length - have);
            fill(piece);
            if (piece.hasRemaining()) {
                throw new TruncatedMessageException("message: ended after " + piece.position() + " of " + length);
            }
            have = message.length;
        }
        return message;
    }

    /** Reads until the buffer is full, or the pipe has ended. */
    private void fill(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining() && source.read(buffer) >= 0) {
            continue;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            out.close();
            // Not the channel: it would wait for a reader that is inside of it.
            in.close();
        }
    }
}
