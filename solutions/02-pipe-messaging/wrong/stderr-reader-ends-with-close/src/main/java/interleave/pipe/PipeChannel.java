package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;

public final class PipeChannel implements MessageChannel {
    private final InputStream in;
    private final OutputStream out;
    private final Semaphore turn = new Semaphore(1);
    private volatile boolean closed;
    private volatile boolean ended;

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
        byte[] header = ByteBuffer.allocate(4).putInt(length).array();
        turn.acquireUninterruptibly();
        try {
            check();
            out.write(header);
            out.write(message);
            out.flush();
        } finally {
            turn.release();
        }
    }

    @Override
    public byte[] receive() throws IOException {
        check();
        if (ended) {
            throw new EOFException("ended");
        }
        byte[] header = new byte[4];
        int n = in.readNBytes(header, 0, 4);
        if (n == 0) {
            check();
            ended = true;
            throw new EOFException("ended");
        }
        if (n != 4) {
            throw new TruncatedMessageException("ended in a header");
        }
        int length = ByteBuffer.wrap(header).getInt();
        if (length < 0 || length > MAX_MESSAGE) {
            throw new MessageTooLargeException(length);
        }
        byte[] message = new byte[length];
        if (in.readNBytes(message, 0, length) != length) {
            throw new TruncatedMessageException("ended in a message");
        }
        check();
        return message;
    }

    @Override
    public void close() throws IOException {
        synchronized (turn) {
            if (closed) {
                return;
            }
            closed = true;
        }
        Thread closer = new Thread(() -> {
            try {
                out.close();
            } catch (IOException e) {
                // it is closed all the same
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

    private void check() throws IOException {
        if (closed) {
            throw new IOException("the channel has been closed");
        }
    }
}
