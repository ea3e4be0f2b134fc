package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Opens a file, locks it, works on it and closes it, all inside a monitor that belongs to the path: the kernel does
 * not tell the threads of a JVM apart. The monitor is free while we wait for another program.
 */
final class SharedFile {

    /** What is done with the locked file. */
    interface Work<T> {
        T on(RandomAccessFile file) throws IOException;
    }

    private static final ConcurrentMap<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private final Path path;
    private final Object monitor;

    SharedFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
        this.monitor = monitor(this.path);
    }

    /** The monitor of a path. Who opened a descriptor closes it in there, and locks only in there. */
    static Object monitor(Path path) {
        return MONITORS.computeIfAbsent(path.toAbsolutePath().normalize(), key -> new Object());
    }

    Path path() {
        return path;
    }

    /** Work under the lock, however long it takes to get it. */
    <T> T use(boolean shared, Work<T> work) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                Optional<T> result = attempt(shared, work);
                if (result.isPresent()) {
                    return result.get();
                }
                try {
                    pause();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void pause() throws InterruptedException {
        Thread.sleep(1 + ThreadLocalRandom.current().nextInt(5));
    }

    /** Nothing if another program has the lock. */
    private <T> Optional<T> attempt(boolean shared, Work<T> work) throws IOException {
        synchronized (monitor) {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), shared ? "r" : "rw")) {
                FileLock lock = file.getChannel().tryLock(0, Long.MAX_VALUE, shared);
                if (lock == null) {
                    return Optional.empty();
                }
                return Optional.of(work.on(file));
            }
        }
    }

    /** All bytes of the file. */
    static byte[] bytes(RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(file.length())];
        file.seek(0);
        file.readFully(bytes);
        return bytes;
    }
}
