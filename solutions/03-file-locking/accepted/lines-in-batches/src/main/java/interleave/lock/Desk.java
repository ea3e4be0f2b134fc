package interleave.lock;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One for each path: threads lay down what they want to have written; the one whose turn it is locks the file once
 * and writes for all who wait, each line for itself.
 *
 * <p>Calls end early, without having done anything, when their thread is interrupted or their log is closed.
 */
final class Desk {

    /** Something to do with a locked file. */
    interface Work<T> {
        T on(RandomAccessFile file) throws IOException;
    }

    /** A line on its way. Everything but the bytes belongs to who has the turn. */
    private static final class Slip {
        final byte[] bytes;
        boolean done;
        long index;
        IOException failure;

        Slip(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    private static final ConcurrentMap<Path, Desk> DESKS = new ConcurrentHashMap<>();

    private final Path path;
    private final ReentrantLock turn = new ReentrantLock();
    private final Queue<Slip> slips = new ConcurrentLinkedQueue<>();

    private Desk(Path path) {
        this.path = path;
    }

    static Desk of(Path path) {
        return DESKS.computeIfAbsent(path.toAbsolutePath().normalize(), Desk::new);
    }

    long append(byte[] bytes, CountDownLatch closing) throws IOException {
        Slip slip = new Slip(bytes);
        slips.add(slip);
        try {
            takeTurn(closing);
            try {
                while (!slip.done && !serve()) {
                    rest(closing);
                }
            } finally {
                turn.unlock();
            }
        } catch (IOException | RuntimeException | Error e) {
            if (slips.remove(slip)) {
                throw e;        // nobody has taken it up: the line is none
            }
            turn.lock();        // somebody has: when his turn is over, it is done
            turn.unlock();
        }
        if (slip.failure != null) {
            throw slip.failure;
        }
        if (!slip.done) {
            throw new IOException("the line could not be written");
        }
        return slip.index;
    }

    /**
     * Write all slips under one lock, if it is to be had. Two descriptors are open on the file; closing the first of
     * them gives the lock back, and there is nothing left to do then.
     */
    private boolean serve() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
             InputStream in = new FileInputStream(path.toFile())) {
            if (file.getChannel().tryLock() == null) {
                return false;
            }
            long lines = 0;
            long end = 0;
            long at = 0;
            byte[] block = new byte[1 << 14];
            int n = in.read(block);
            while (n > 0) {
                for (int i = 0; i < n; i++) {
                    if (block[i] == '\n') {
                        lines++;
                        end = at + i + 1;
                    }
                }
                at += n;
                n = in.read(block);
            }
            if (at > end) {
                file.setLength(end);
            }
            Slip slip = slips.poll();
            while (slip != null) {
                if (write(slip, file, end)) {
                    slip.index = lines;
                    lines++;
                    end += slip.bytes.length;
                }
                slip = slips.poll();
            }
            return true;
        }
    }

    /** Write one line, or none of it. */
    private static boolean write(Slip slip, RandomAccessFile file, long end) {
        try {
            file.seek(end);
            file.write(slip.bytes);
        } catch (IOException e) {
            slip.failure = e;
            try {
                file.setLength(end);
            } catch (IOException more) {
                e.addSuppressed(more);      // half a line stays there, without its line feed
            }
        } catch (OutOfMemoryError e) {
            slip.failure = new IOException("no memory for the line", e);
        }
        slip.done = true;
        return slip.failure == null;
    }

    /** Do something with the locked file; a missing file is created. */
    <T> T exclusively(CountDownLatch closing, Work<T> work) throws IOException {
        takeTurn(closing);
        try {
            while (true) {
                try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                    if (file.getChannel().tryLock() != null) {
                        return work.on(file);
                    }
                }
                rest(closing);
            }
        } finally {
            turn.unlock();
        }
    }

    /** All bytes of the file, none if it is missing. */
    byte[] read(CountDownLatch closing) throws IOException {
        takeTurn(closing);
        try {
            byte[] bytes = tryToRead();
            while (bytes == null) {
                rest(closing);
                bytes = tryToRead();
            }
            return bytes;
        } finally {
            turn.unlock();
        }
    }

    /** All bytes of the file, or null if somebody is busy with it. */
    byte[] peek() throws IOException, InterruptedException {
        if (!turn.tryLock(250, TimeUnit.MILLISECONDS)) {
            return null;
        }
        try {
            return tryToRead();
        } finally {
            turn.unlock();
        }
    }

    private byte[] tryToRead() throws IOException {
        if (Files.notExists(path)) {
            return new byte[0];
        }
        try (FileInputStream in = new FileInputStream(path.toFile())) {
            return in.getChannel().tryLock(0, Long.MAX_VALUE, true) == null ? null : in.readAllBytes();
        }
    }

    private void takeTurn(CountDownLatch closing) throws IOException {
        try {
            while (!turn.tryLock(20, TimeUnit.MILLISECONDS)) {
                if (closing.getCount() == 0) {
                    throw new AsynchronousCloseException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        }
    }

    private static void rest(CountDownLatch closing) throws IOException {
        try {
            if (closing.await(2 + ThreadLocalRandom.current().nextInt(4), TimeUnit.MILLISECONDS)) {
                throw new AsynchronousCloseException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        }
    }
}
