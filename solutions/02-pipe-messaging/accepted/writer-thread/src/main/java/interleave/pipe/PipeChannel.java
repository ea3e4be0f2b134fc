package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** One thread writes for all senders, who wait until it is done with their message. */
public final class PipeChannel implements MessageChannel {
    private final InputStream in;
    private final OutputStream out;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "pipe writer");
        thread.setDaemon(true);
        return thread;
    });
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
        try {
            Future<Void> written = writer.submit(() -> {
                write(message);
                return null;
            });
            written.get();
        } catch (RejectedExecutionException shutDown) {
            throw new IOException("closed", shutDown);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void write(byte[] message) throws IOException {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(message.length >>> shift);
        }
        out.write(message);
        out.flush();
    }

    @Override
    public byte[] receive() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        int length = 0;
        for (int i = 0; i < 4; i++) {
            int next = in.read();
            if (next < 0 && i == 0) {
                throw new EOFException();
            }
            if (next < 0) {
                throw new TruncatedMessageException("after " + i + " bytes of the length");
            }
            length = length * 256 + next;
        }
        if (length < 0 || length > MAX_MESSAGE) {
            throw new MessageTooLargeException(length);
        }
        byte[] message = new byte[length];
        int done = 0;
        while (done < length) {
            int count = in.read(message, done, length - done);
            if (count < 0) {
                throw new TruncatedMessageException("after " + done + " bytes of " + length);
            }
            done += count;
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        writer.shutdown();
        out.close();
        in.close();
    }
}
