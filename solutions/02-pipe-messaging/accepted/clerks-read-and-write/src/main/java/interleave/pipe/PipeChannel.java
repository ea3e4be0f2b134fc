package interleave.pipe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;

/**
 * No caller ever touches a stream. A writing clerk takes letters out of the outbox, a reading clerk puts what arrives
 * into a slot for one; both are hired when there is something to do for the first time.
 */
public final class PipeChannel implements MessageChannel {
    private static final long LINGER = 1000;

    private final InputStream in;
    private final OutputStream out;

    private final Object desk = new Object();
    // All of these under the lock of the desk.
    private final ArrayDeque<Letter> outbox = new ArrayDeque<>();
    private Letter beingWritten;
    private Arrival slot;
    private Thread writer;
    private Thread reader;
    private boolean hungUp;
    private boolean closed;

    /** A frame on its way out, and what became of it. */
    private static final class Letter {
        final byte[] frame;
        boolean finished;
        IOException trouble;

        Letter(byte[] frame) {
            this.frame = frame;
        }

        void finish(IOException why) {
            if (!finished) {
                finished = true;
                trouble = why;
            }
        }
    }

    /** Either a message, or the reason why there is none and will be none. */
    private record Arrival(byte[] message, IOException last) {}

    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void send(byte[] message) throws IOException {
        if (message.length > MAX_MESSAGE) {
            throw new MessageTooLargeException(message.length);
        }
        Letter letter = new Letter(frame(message));
        synchronized (desk) {
            if (hungUp) {
                throw new IOException("closed");
            }
            outbox.addLast(letter);
            if (writer == null) {
                writer = hire(this::write, "writing-clerk");
            }
            desk.notifyAll();
            boolean interrupted = false;
            while (!letter.finished) {
                interrupted |= waitForNews();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (letter.trouble != null) {
                throw new IOException("not sent: " + letter.trouble.getMessage(), letter.trouble);
            }
        }
    }

    @Override
    public byte[] receive() throws IOException {
        synchronized (desk) {
            if (closed) {
                throw new IOException("closed");
            }
            if (reader == null) {
                reader = hire(this::read, "reading-clerk");
            }
            boolean interrupted = false;
            while (slot == null && !closed) {
                interrupted |= waitForNews();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (closed) {
                throw new IOException("closed");
            }
            if (slot.last() instanceof EOFException) {
                throw new EOFException("the peer has closed the pipe"); // the slot stays as it is: for each further call
            }
            if (slot.last() != null) {
                throw slot.last();
            }
            byte[] message = slot.message();
            slot = null;
            desk.notifyAll();
            return message;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (desk) {
            if (closed) {
                return;
            }
            closed = true;
            desk.notifyAll();
        }
        try {
            hangUp();
        } finally {
            in.close();
        }
    }

    /** Closes the direction out, and goes on receiving. Waits for a letter that is being written, but not for long. */
    void hangUp() {
        Thread busy;
        synchronized (desk) {
            if (hungUp) {
                return;
            }
            hungUp = true;
            for (Letter letter : outbox) {
                letter.finish(new IOException("closed"));
            }
            outbox.clear();
            busy = writer;
            desk.notifyAll();
        }
        if (busy == null) {
            closeOut();
            return;
        }
        join(busy, LINGER);
        if (busy.isAlive()) {
            synchronized (desk) {
                if (beingWritten != null) {
                    beingWritten.finish(new IOException("closed while it was written"));
                    desk.notifyAll();
                }
            }
            hire(this::closeOut, "closing-clerk");
        }
    }

    private void write() {
        while (true) {
            Letter letter;
            synchronized (desk) {
                while (outbox.isEmpty() && !hungUp) {
                    waitForNews();
                }
                if (hungUp) {
                    break;
                }
                letter = outbox.removeFirst();
                beingWritten = letter;
            }
            IOException trouble = null;
            try {
                out.write(letter.frame);
                out.flush();
            } catch (IOException e) {
                trouble = e;
            } catch (RuntimeException | Error e) {
                trouble = new IOException("the stream has failed", e);
            }
            synchronized (desk) {
                beingWritten = null;
                letter.finish(trouble);
                desk.notifyAll();
            }
        }
        closeOut();
    }

    private void read() {
        Arrival arrival;
        do {
            arrival = fetch();
            synchronized (desk) {
                while (slot != null && !closed) {
                    waitForNews();
                }
                if (closed) {
                    return;
                }
                slot = arrival;
                desk.notifyAll();
            }
        } while (arrival.last() == null);
    }

    private Arrival fetch() {
        try {
            byte[] head = new byte[4];
            int got = in.readNBytes(head, 0, 4);
            if (got == 0) {
                return new Arrival(null, new EOFException());
            }
            if (got < 4) {
                return new Arrival(null, new TruncatedMessageException(got + " of the 4 bytes of a length"));
            }
            int length = (head[0] & 255) << 24 | (head[1] & 255) << 16 | (head[2] & 255) << 8 | head[3] & 255;
            if (length < 0 || length > MAX_MESSAGE) {
                return new Arrival(null, new MessageTooLargeException(length));
            }
            byte[] message = new byte[length];
            got = in.readNBytes(message, 0, length);
            if (got < length) {
                return new Arrival(null, new TruncatedMessageException(got + " of " + length + " bytes"));
            }
            return new Arrival(message, null);
        } catch (EOFException e) { // a stream that throws it itself, where we do not know
            return new Arrival(null, new IOException("the stream has failed", e));
        } catch (IOException e) {
            return new Arrival(null, e);
        } catch (RuntimeException | Error e) {
            return new Arrival(null, new IOException("the stream has failed", e));
        }
    }

    private void closeOut() {
        try {
            out.close();
        } catch (IOException ignored) {
            // whatever has been sent has been flushed, so nothing is lost here
        }
    }

    /** Waits for a notice, and says whether it was an interrupt. To be called with the lock of the desk. */
    private boolean waitForNews() {
        try {
            desk.wait();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static byte[] frame(byte[] message) {
        int length = message.length;
        byte[] frame = new byte[4 + length];
        frame[0] = (byte) (length >> 24);
        frame[1] = (byte) (length >> 16);
        frame[2] = (byte) (length >> 8);
        frame[3] = (byte) length;
        System.arraycopy(message, 0, frame, 4, length);
        return frame;
    }

    private static Thread hire(Runnable work, String name) {
        Thread clerk = new Thread(work, name);
        clerk.setDaemon(true);
        clerk.start();
        return clerk;
    }

    private static void join(Thread thread, long millis) {
        boolean interrupted = false;
        long until = System.currentTimeMillis() + millis;
        for (long left = millis; left > 0 && thread.isAlive(); left = until - System.currentTimeMillis()) {
            try {
                thread.join(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
