package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

public final class PipeChannel implements MessageChannel {
    private final InputStream in;
    private final OutputStream out;
    private final Object outLock = new Object();
    private final Object flagLock = new Object();
    private boolean closed;
    private boolean ended;

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void send(byte[] message) throws IOException {
        int n = message.length;
        if (n > MAX_MESSAGE) {
            throw new MessageTooLargeException(n);
        }
        byte[] frame = new byte[n + 4];
        for (int i = 0; i < 4; i++) {
            frame[i] = (byte) (n >> (24 - 8 * i));
        }
        System.arraycopy(message, 0, frame, 4, n);
        synchronized (outLock) {
            if (isClosed()) {
                throw new IOException("closed");
            }
            out.write(frame);
            out.flush();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        synchronized (flagLock) {
            if (closed) {
                throw new IOException("closed");
            }
            if (ended) {
                throw new EOFException("ended");
            }
        }
        byte[] head = in.readNBytes(4);
        if (head.length == 0) {
            synchronized (flagLock) {
                if (closed) {
                    throw new IOException("closed");
                }
                ended = true;
            }
            throw new EOFException("ended");
        }
        if (head.length < 4) {
            throw new TruncatedMessageException("the length has " + head.length + " bytes");
        }
        int n = 0;
        for (byte b : head) {
            n = n << 8 | b & 0xff;
        }
        if (n < 0 || n > MAX_MESSAGE) {
            throw new MessageTooLargeException(n);
        }
        if (n == 0) {
            return new byte[0];
        }
        byte[] message = in.readNBytes(n);
        if (message.length < n) {
            throw new TruncatedMessageException(message.length + " bytes of " + n);
        }
        if (isClosed()) {
            throw new IOException("closed");
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        synchronized (flagLock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        Thread closer = new Thread(() -> {
            try {
                out.close();
            } catch (IOException e) {
                // was broken
            }
        });
        closer.setDaemon(true);
        closer.start();
        try {
            closer.join(1000); // a sender may be in there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }

    private boolean isClosed() {
        synchronized (flagLock) {
            return closed;
        }
    }
}
