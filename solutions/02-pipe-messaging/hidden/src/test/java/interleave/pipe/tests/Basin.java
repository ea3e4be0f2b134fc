package interleave.pipe.tests;

import java.io.ByteArrayOutputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/**
 * A buffered writing end that keeps what is written until it is flushed. It holds up the thread that writes first,
 * and, for longer, all others.
 */
final class Basin extends OutputStream {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ByteArrayOutputStream flushed = new ByteArrayOutputStream();
    private final CountDownLatch openForTheFirst = new CountDownLatch(1);
    private final CountDownLatch openForAll = new CountDownLatch(1);
    private Thread first;

    @Override
    public void write(int one) throws InterruptedIOException {
        try {
            (isFirst() ? openForTheFirst : openForAll).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        synchronized (this) {
            written.write(one);
        }
    }

    private synchronized boolean isFirst() {
        if (first == null) {
            first = Thread.currentThread();
        }
        return first == Thread.currentThread();
    }

    @Override
    public synchronized void flush() {
        flushed.writeBytes(written.toByteArray());
        written.reset();
    }

    void openForTheFirst() {
        openForTheFirst.countDown();
    }

    void openForAll() {
        openForAll.countDown();
    }

    synchronized byte[] flushed() {
        return flushed.toByteArray();
    }
}
