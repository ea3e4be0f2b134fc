package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What all users of one path in this JVM have in common: the open file, a lock among them, and what is known of
 * the file so far. The last one to leave closes the file; nobody holds its lock then.
 */
final class Shared {
    private static final Map<Path, Shared> ALL = new HashMap<>();
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final Path path;
    private final RandomAccessFile file;
    private final ReentrantLock amongUs = new ReentrantLock();
    private final Index index = new Index();
    private int users;

    private Shared(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "rw");
    }

    static Shared enter(Path file) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        synchronized (ALL) {
            Shared shared = ALL.get(path);
            if (shared == null) {
                shared = new Shared(path);
                ALL.put(path, shared);
            }
            shared.users++;
            return shared;
        }
    }

    void leave() throws IOException {
        synchronized (ALL) {
            users--;
            if (users == 0) {
                ALL.remove(path);
                file.close();
            }
        }
    }

    /** What is done with the file while it is locked; the index knows all of its lines. */
    interface Use<T> {
        T with(RandomAccessFile file, Index index) throws IOException;
    }

    <T> T use(boolean readsOnly, Use<T> use) throws IOException {
        amongUs.lock();
        try {
            FileLock lock = lock(readsOnly);
            try {
                index.goOn(file);
                return use.with(file, index);
            } finally {
                lock.release();
            }
        } finally {
            amongUs.unlock();
        }
    }

    private FileLock lock(boolean readsOnly) throws IOException {
        boolean interrupted = false;
        FileLock lock = file.getChannel().tryLock(0, Long.MAX_VALUE, readsOnly);
        while (lock == null) {
            LockSupport.parkNanos(PAUSE_NANOS);
            interrupted |= Thread.interrupted();
            lock = file.getChannel().tryLock(0, Long.MAX_VALUE, readsOnly);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return lock;
    }
}
