package interleave.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One for each path in this JVM. Who has the turn may lock the file and close descriptors of it; nobody else may
 * close one, because that takes the lock away from whoever has the turn (fcntl). So descriptors are not closed but
 * retired, and closed as soon as nobody is inside.
 */
final class Gate {
    private static final ConcurrentHashMap<Path, Gate> GATES = new ConcurrentHashMap<>();

    final ReentrantLock turn = new ReentrantLock(true);
    private final ConcurrentLinkedQueue<Closeable> retired = new ConcurrentLinkedQueue<>();

    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();

    private Gate() {
    }

    static Gate of(Path path) {
        return GATES.computeIfAbsent(path.toAbsolutePath().normalize(), key -> new Gate());
    }

    /** Keep it reachable: a log that nobody closes must not be closed by the garbage collector, which asks nobody. */
    void keep(Closeable descriptor) {
        open.add(descriptor);
    }

    /** Give the turn back. */
    void leave() {
        turn.unlock();
        sweep();
    }

    /** Close it when nobody has the turn: now, or when the one who has it leaves. Never blocks. */
    void retire(Closeable descriptor) {
        retired.add(descriptor);
        sweep();
    }

    private void sweep() {
        // Whoever has the turn when tryLock fails comes here afterwards, and sees what has been added.
        while (!retired.isEmpty() && turn.tryLock()) {
            try {
                for (Closeable next = retired.poll(); next != null; next = retired.poll()) {
                    closeQuietly(next);
                    open.remove(next);
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private static void closeQuietly(Closeable descriptor) {
        try {
            descriptor.close();
        } catch (IOException e) {
            // Everything written through it has been written with a system call that reported success.
            return;
        }
    }
}
