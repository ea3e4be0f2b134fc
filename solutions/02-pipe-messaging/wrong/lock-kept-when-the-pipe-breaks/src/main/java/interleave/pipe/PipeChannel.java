package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

public final class PipeChannel implements MessageChannel {
    private final InputStream in;
    private final OutputStream out;
    private final ReentrantLock sendLock = new ReentrantLock();
    private final Object closeLock = new Object();
    private volatile boolean closed;
    private volatile boolean ended;

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void send(byte[] message) throws IOException {
        if (message == null) {
            throw new NullPointerException("message");
        }
        if (message.length > MAX_MESSAGE) {
            throw new MessageTooLargeException(message.length);
        }
        byte[] header = {
            (byte) (message.length >>> 24), (byte) (message.length >>> 16),
            (byte) (message.length >>> 8), (byte) message.length
        };
        sendLock.lock();
        if (closed) {
            sendLock.unlock();
            throw new IOException("channel closed");
        }
        out.write(header);
        out.write(message);
        out.flush();
        sendLock.unlock();
    }

    @Override
    public byte[] receive() throws IOException {
        checkOpen();
        if (ended) {
            throw new EOFException("end of pipe");
        }
        byte[] header = new byte[4];
        int n = in.readNBytes(header, 0, 4);
        if (n == 0) {
            checkOpen();
            ended = true;
            throw new EOFException("end of pipe");
        }
        if (n < 4) {
            throw new TruncatedMessageException("only " + n + " header bytes");
        }
        int length = ((header[0] & 0xff) << 24) | ((header[1] & 0xff) << 16)
                | ((header[2] & 0xff) << 8) | (header[3] & 0xff);
        if (length < 0 || length > MAX_MESSAGE) {
            throw new MessageTooLargeException(length);
        }
        byte[] message = new byte[length];
        n = in.readNBytes(message, 0, length);
        if (n < length) {
            throw new TruncatedMessageException("only " + n + " of " + length + " bytes");
        }
        checkOpen();
        return message;
    }

    @Override
    public void close() throws IOException {
        synchronized (closeLock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        // own thread: a sender may be stuck inside of out
        Thread closer = new Thread(() -> {
            try {
                out.close();
            } catch (IOException e) {
                // ignore
            }
        });
        closer.setDaemon(true);
        closer.start();
        try {
            closer.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("channel closed");
        }
    }
}
