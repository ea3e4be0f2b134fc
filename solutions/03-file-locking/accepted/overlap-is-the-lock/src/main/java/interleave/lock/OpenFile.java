package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A file that this JVM has opened, once, and never closes: closing would release whatever lock there is. The
 * JDK knows which of its files are locked and refuses to lock them again, so threads need no other lock.
 */
final class OpenFile {
    private static final Map<Path, OpenFile> OPEN = new HashMap<>();
    private static final long PAUSE_NANOS = 200_000;
    private static final long LONGEST_PAUSE_NANOS = 4_000_000;

    private final RandomAccessFile file;

    private OpenFile(RandomAccessFile file) {
        this.file = file;
    }

    /** Gives the one for this path; whoever is first creates it. */
    static synchronized OpenFile of(Path path) throws IOException {
        Path key = path.toAbsolutePath().normalize();
        OpenFile open = OPEN.get(key);
        if (open == null) {
            open = new OpenFile(new RandomAccessFile(key.toFile(), "rw"));
            OPEN.put(key, open);
        }
        return open;
    }

    /** Waits for the lock, with pauses that grow; an interrupt changes nothing. */
    FileLock lock(boolean shared) throws IOException {
        boolean interrupted = false;
        try {
            for (long pause = PAUSE_NANOS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS)) {
                FileLock lock = tryLock(shared);
                if (lock != null) {
                    return lock;
                }
                LockSupport.parkNanos(pause);
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private FileLock tryLock(boolean shared) throws IOException {
        try {
            return file.getChannel().tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException otherThread) {
            return null;
        }
    }

    /** Reads all of it; only while it is locked. */
    byte[] content() throws IOException {
        byte[] content = new byte[Math.toIntExact(file.length())];
        file.seek(0);
        file.readFully(content);
        return content;
    }

    /** Puts {@code bytes} at a place, and ends the file behind them; only while it is locked. */
    void end(long at, byte[] bytes) throws IOException {
        file.seek(at);
        file.write(bytes);
        file.setLength(at + bytes.length);
    }
}
