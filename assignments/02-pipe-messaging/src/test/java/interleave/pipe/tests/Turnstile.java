package interleave.pipe.tests;

import java.io.ByteArrayOutputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/**
 * A pipe's writing end that holds up the first sender after so many bytes, until it is opened; all others pass.
 * Real pipes do that to a sender of more than they have room for.
 */
final class Turnstile extends OutputStream {
    private final ByteArrayOutputStream passed = new ByteArrayOutputStream();
    private final CountDownLatch open = new CountDownLatch(1);
    private final int holdsAfter;
    private boolean held;

    Turnstile(int holdsAfter) {
        this.holdsAfter = holdsAfter;
    }

    @Override
    public void write(int one) throws InterruptedIOException {
        if (isToBeHeld()) {
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        synchronized (this) {
            passed.write(one);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws InterruptedIOException {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    private synchronized boolean isToBeHeld() {
        boolean now = !held && passed.size() == holdsAfter;
        held |= now;
        return now;
    }

    void open() {
        open.countDown();
    }

    synchronized byte[] passed() {
        return passed.toByteArray();
    }
}
