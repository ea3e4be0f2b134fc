package interleave.grader.verdict;

import interleave.grader.sandbox.TemporaryFolder;
import interleave.kit.host.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A folder for temporary files, gone when it is closed, or when this process is ended before; where the process
 * is killed, the next grader removes it.
 */
public final class WorkFolder implements AutoCloseable {
    static final String PREFIX = "interleave-";
    private static final int TRIES = 20;
    private static final long BETWEEN_TRIES_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Path folder;
    private final Path lockFile;
    private final FileChannel lock;
    private final Thread onShutdown = new Thread(this::remove, "removes temporary files");

    private WorkFolder(Path folder, Path lockFile, FileChannel lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** On the way to the end of this process there is nobody any more who would remove it. */
    private static WorkFolder watched(WorkFolder work) {
        try {
            Runtime.getRuntime().addShutdownHook(work.onShutdown);
            return work;
        } catch (IllegalStateException shuttingDown) {
            work.remove();
            throw shuttingDown;
        }
    }

    /** Makes one; throws {@link interleave.grader.assignment.UsageError} where nothing can be written. */
    public static WorkFolder create() {
        FirstUse.removeLeftovers();
        try {
            while (true) {
                Path folder = TemporaryFolder.create(PREFIX);
                Path lockFile = folder.resolveSibling(folder.getFileName() + Leftovers.LOCK_SUFFIX);
                FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                // Another grader may have looked just before it was locked, and be removing it.
                if (lock.tryLock() != null && Files.exists(lockFile)) {
                    return watched(new WorkFolder(folder, lockFile, lock));
                }
                lock.close();
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException shuttingDown) {
            // Then the hook runs, and finds nothing left.
        }
    }

    /** What cannot be removed is left to the next grader: no result may fail on it. */
    private void remove() {
        try (lock) {
            removeFolder();
            Files.deleteIfExists(lockFile);
        } catch (IOException busy) {
            // A process of the submission may still be writing there.
        }
    }

    /** In the middle of a run, threads of this process are writing there until they hear of its end. */
    private void removeFolder() throws IOException {
        for (int tries = 1; Files.exists(folder); tries++) {
            try {
                Folders.remove(folder);
            } catch (IOException busy) {
                if (tries == TRIES) {
                    throw busy;
                }
                LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
            }
        }
    }

    private static final class FirstUse {
        static {
            Leftovers.remove(Path.of(System.getProperty("java.io.tmpdir")));
        }

        private static void removeLeftovers() {
            // Done when this class was loaded, and so once.
        }
    }
}
