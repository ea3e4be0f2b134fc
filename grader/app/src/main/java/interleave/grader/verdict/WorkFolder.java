package interleave.grader.verdict;

import interleave.grader.assignment.UsageError;
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
 * A folder for temporary files, gone when it is closed; when this process is ended before, or killed, the next
 * grader removes what is left.
 *
 * <p>Its lock file is there before it and stays longer. On the way to the end of the process the folder is
 * removed while other threads still run, and one that is about to write may make it anew: then the lock file is
 * what the next grader finds it by.
 */
public final class WorkFolder implements AutoCloseable {
    static final String PREFIX = "interleave-";
    static final String REMOVER = "removes temporary files";
    private static final int TRIES = 20;
    private static final long BETWEEN_TRIES_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Path folder;
    private final Path lockFile;
    private final FileChannel lock;
    private final Thread onShutdown = new Thread(this::removeAllButLock, REMOVER);

    private WorkFolder(Path folder, Path lockFile, FileChannel lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Makes one; throws {@link UsageError} where nothing can be written. */
    public static WorkFolder create() {
        FirstUse.removeLeftovers();
        try {
            while (true) {
                Path lockFile = TemporaryFolder.createFile(PREFIX, Leftovers.LOCK_SUFFIX);
                // Another grader may have looked just before it was locked, and have removed it, or be about to.
                FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (lock.tryLock() != null && Files.exists(lockFile)) {
                    return watched(new WorkFolder(Leftovers.folderOf(lockFile), lockFile, lock));
                }
                lock.close();
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** On the way to the end of this process there is nobody any more who would remove it. */
    private static WorkFolder watched(WorkFolder work) {
        try {
            Runtime.getRuntime().addShutdownHook(work.onShutdown);
            TemporaryFolder.createAt(work.folder);
            return work;
        } catch (IllegalStateException | UsageError noUse) {
            work.close();
            throw noUse;
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

    private void remove() {
        try (lock) {
            if (removeAllButLock()) {
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException refused) {
            // Left to the next grader.
        }
    }

    /** What cannot be removed is left to the next grader: no result may fail on it. */
    private boolean removeAllButLock() {
        try {
            removeFolder();
            return true;
        } catch (IOException busy) {
            // A process of the submission may still be writing there.
            return false;
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
