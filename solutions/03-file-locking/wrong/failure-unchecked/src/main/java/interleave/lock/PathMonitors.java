package interleave.lock;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One monitor for each path: locks on files exclude other JVMs only. */
final class PathMonitors {
    private static final Map<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private PathMonitors() {}

    static Object of(Path file) {
        return MONITORS.computeIfAbsent(file.toAbsolutePath().normalize(), unknown -> new Object());
    }
}
