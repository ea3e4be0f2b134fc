package interleave.lock;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One lock for each path: locks on files exclude other JVMs only. */
final class PathLocks {
    private static final Map<Path, Lock> LOCKS = new ConcurrentHashMap<>();

    private PathLocks() {}

    static Lock of(Path file) {
        return LOCKS.computeIfAbsent(file.toAbsolutePath().normalize(), unknown -> new ReentrantLock());
    }
}
