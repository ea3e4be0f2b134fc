package interleave.pipe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The JDK's data streams, with a monitor for each direction. */
public final class PipeChannel implements MessageChannel {
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Object sending = new Object();
    private final Object receiving = new Object();
    private volatile boolean closed;

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    @Override
    public void send(byte[] message) throws IOException {
        if (message.length > MAX_MESSAGE) {
            throw new MessageTooLargeException(message.length);
        }
        synchronized (sending) {
            requireOpen();
            out.writeInt(message.length);
            out.write(message);
            out.flush();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        synchronized (receiving) {
            requireOpen();
            int first = in.read();
            if (first < 0) {
                throw new EOFException("the peer has closed the pipe");
            }
            try {
                int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
                if (length < 0 || length > MAX_MESSAGE) {
                    throw new MessageTooLargeException(length);
                }
                byte[] message = new byte[length];
                in.readFully(message);
                return message;
            } catch (EOFException end) {
                throw new TruncatedMessageException("the pipe has ended inside of a message");
            }
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("the channel is closed");
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            out.close();
        } finally {
            in.close();
        }
    }
}
