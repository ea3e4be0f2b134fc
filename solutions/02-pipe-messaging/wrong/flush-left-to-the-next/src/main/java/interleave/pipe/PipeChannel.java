package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

public final class PipeChannel implements MessageChannel {
    private final InputStream in;
    private final OutputStream out;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean atEnd;

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void send(byte[] message) throws IOException {
        if (message.length > MAX_MESSAGE) {
            throw new MessageTooLargeException(message.length);
        }
        byte[] frame = ByteBuffer.allocate(4 + message.length).putInt(message.length).put(message).array();
        lock.lock();
        try {
            ensureOpen();
            out.write(frame);
            // A flush is a system call. With others in the queue it is the last one of them who flushes for all.
            if (!lock.hasQueuedThreads()) {
                out.flush();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        ensureOpen();
        if (atEnd) {
            throw new EOFException();
        }
        byte[] length = new byte[4];
        int n = in.readNBytes(length, 0, 4);
        if (n == 0) {
            ensureOpen();
            atEnd = true;
            throw new EOFException();
        }
        if (n < 4) {
            throw new TruncatedMessageException("length: " + n + " of 4 bytes");
        }
        int size = ByteBuffer.wrap(length).getInt();
        if (size < 0 || size > MAX_MESSAGE) {
            throw new MessageTooLargeException(size);
        }
        byte[] message = new byte[size];
        n = in.readNBytes(message, 0, size);
        if (n < size) {
            throw new TruncatedMessageException("message: " + n + " of " + size + " bytes");
        }
        ensureOpen();
        return message;
    }

    @Override
    public void close() throws IOException {
        if (closed.getAndSet(true)) {
            return;
        }
        Thread closer = new Thread(() -> {
            try {
                out.close();
            } catch (IOException e) {
                // the pipe is broken
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

    private void ensureOpen() throws IOException {
        if (closed.get()) {
            throw new IOException("closed");
        }
    }
}
