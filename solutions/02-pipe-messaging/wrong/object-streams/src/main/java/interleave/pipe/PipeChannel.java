package interleave.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/** Arrays are serialisable. */
public final class PipeChannel implements MessageChannel {
    private final InputStream in;
    private final OutputStream out;
    private ObjectInputStream objectsIn;
    private ObjectOutputStream objectsOut;
    private final Object sending = new Object();
    private final Object receiving = new Object();
    private volatile boolean closed;

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void send(byte[] message) throws IOException {
        if (message.length > MAX_MESSAGE) {
            throw new MessageTooLargeException(message.length);
        }
        synchronized (sending) {
            requireOpen();
            if (objectsOut == null) {
                objectsOut = new ObjectOutputStream(out);
            }
            objectsOut.writeUnshared(message);
            objectsOut.flush();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        synchronized (receiving) {
            requireOpen();
            if (objectsIn == null) {
                objectsIn = new ObjectInputStream(in);
            }
            try {
                return (byte[]) objectsIn.readUnshared();
            } catch (ClassNotFoundException impossible) {
                throw new IOException(impossible);
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
