package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Who has the turn in this JVM, for one path. Exists as long as somebody uses the path. */
final class Turns {

    /** What is done with the locked file. */
    interface Work<T> {
        T on(RandomAccessFile file) throws IOException;
    }

    private static final Map<Path, Turns> IN_USE = new HashMap<>();

    private final Path path;
    private final ReentrantLock turn = new ReentrantLock(true);
    private int users;      // guarded by IN_USE

    private Turns(Path path) {
        this.path = path;
    }

    /** Each caller calls {@link #leave} once when he does not need it any more. */
    static Turns join(Path path) {
        synchronized (IN_USE) {
            Turns turns = IN_USE.computeIfAbsent(path.toAbsolutePath().normalize(), Turns::new);
            turns.users++;
            return turns;
        }
    }

    void leave() {
        synchronized (IN_USE) {
            users--;
            if (users == 0) {
                IN_USE.remove(path);
            }
        }
    }

    /** Work under the lock; an interrupt does not count. */
    <T> T use(boolean shared, T missing, Work<T> work) throws IOException {
        boolean interrupted = Thread.interrupted();
        turn.lock();
        try {
            while (true) {
                if (shared && Files.notExists(path)) {
                    return missing;
                }
                // Closing the file gives the lock back.
                try (RandomAccessFile file = new RandomAccessFile(path.toFile(), shared ? "r" : "rw")) {
                    file.getChannel().lock(0, Long.MAX_VALUE, shared);
                    return work.on(file);
                } catch (FileLockInterruptionException e) {
                    Thread.interrupted();
                    interrupted = true;
                }
            }
        } finally {
            turn.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Read under a shared lock; an interrupt counts if we have to wait, for the turn or for another program. */
    <T> T look(T missing, Work<T> work) throws IOException, InterruptedException {
        boolean before = Thread.interrupted();
        if (!before) {
            turn.lockInterruptibly();
        } else if (!turn.tryLock(250, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException();
        }
        try {
            if (Files.notExists(path)) {
                return missing;
            }
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
                FileLock lock = before
                        ? file.getChannel().tryLock(0, Long.MAX_VALUE, true)
                        : file.getChannel().lock(0, Long.MAX_VALUE, true);
                if (lock == null) {
                    before = false;
                    throw new InterruptedException();
                }
                return work.on(file);
            } catch (FileLockInterruptionException e) {
                Thread.interrupted();
                throw new InterruptedException();
            }
        } finally {
            turn.unlock();
            if (before) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static byte[] bytes(RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(file.length())];
        file.seek(0);
        file.readFully(bytes);
        return bytes;
    }
}
