package interleave.pipe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The JDK already has a format with a length before the content. */
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
            out.writeUTF(new String(message, StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        synchronized (receiving) {
            requireOpen();
            return in.readUTF().getBytes(StandardCharsets.ISO_8859_1);
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
