package interleave.pipe;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** Buffers of its own on both sides; reads ahead, and remembers that it has met the end. */
public final class PipeChannel implements MessageChannel {
    private final BufferedInputStream in;
    private final BufferedOutputStream out;
    private boolean ended;
    private volatile boolean open = true;

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in, 1 << 15);
        this.out = new BufferedOutputStream(out, 1 << 15);
    }

    @Override
    public void send(byte[] message) throws IOException {
        Objects.requireNonNull(message, "message");
        if (!open) {
            throw new IOException("closed");
        }
        if (message.length > MAX_MESSAGE) {
            throw new MessageTooLargeException(message.length);
        }
        int n = message.length;
        synchronized (out) {
            out.write(new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n});
            out.write(message, 0, n);
            out.flush();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        if (!open) {
            throw new IOException("closed");
        }
        if (ended) {
            throw new EOFException();
        }
        byte[] header = new byte[4];
        int got = in.readNBytes(header, 0, 4);
        if (got == 0) {
            ended = true;
            throw new EOFException();
        }
        if (got < 4) {
            throw new TruncatedMessageException("the length has only " + got + " bytes");
        }
        long length = 0;
        for (byte each : header) {
            length = length << 8 | (each & 0xff);
        }
        if (length > MAX_MESSAGE) {
            throw new MessageTooLargeException((int) length);
        }
        byte[] message = new byte[(int) length];
        if (in.readNBytes(message, 0, message.length) < message.length) {
            throw new TruncatedMessageException("the message is not complete");
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        open = false;
        out.close();
        in.close();
    }
}
