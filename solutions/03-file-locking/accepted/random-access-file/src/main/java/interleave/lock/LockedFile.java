package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lends a file to one caller at a time: one lock for all files of this JVM, and tryLock with growing pauses
 * against other JVMs. Neither is disturbed by an interrupt, which would close a channel that waits in lock.
 */
final class LockedFile {
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock(true);
    private static final long FIRST_PAUSE_NANOS = 50_000;
    private static final long LONGEST_PAUSE_NANOS = 5_000_000;

    /** What is done with the file while it is locked. */
    interface Use<T> {
        T with(RandomAccessFile file) throws IOException;
    }

    private LockedFile() {}

    static <T> T use(Path path, boolean shared, Use<T> use) throws IOException {
        IN_THIS_JVM.lock();
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            lock(file, shared);
            return use.with(file);
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    private static void lock(RandomAccessFile file, boolean shared) throws IOException {
        boolean interrupted = false;
        long pause = FIRST_PAUSE_NANOS;
        for (FileLock lock = null; lock == null; ) {
            lock = file.getChannel().tryLock(0, Long.MAX_VALUE, shared);
            if (lock == null) {
                LockSupport.parkNanos(pause);
                // A set flag would end each pause at once.
                interrupted |= Thread.interrupted();
                pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] content(RandomAccessFile file) throws IOException {
        byte[] content = new byte[Math.toIntExact(file.length())];
        file.seek(0);
        file.readFully(content);
        return content;
    }
}
