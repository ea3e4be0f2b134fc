package interleave.grader.verdict;

import interleave.kit.host.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for temporary files, gone when it is closed, or when this process is ended before. */
public final class WorkFolder implements AutoCloseable {
    private final Path folder;
    private final Thread onShutdown = new Thread(this::remove, "removes temporary files");

    private WorkFolder(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(onShutdown);
    }

    public static WorkFolder create() {
        try {
            return new WorkFolder(Files.createTempDirectory("interleave-").toRealPath());
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

    /** What cannot be removed is left to the system: no result may fail on it. */
    private void remove() {
        try {
            if (Files.exists(folder)) {
                Folders.remove(folder);
            }
        } catch (IOException busy) {
            // A process of the submission may still be writing there.
        }
    }
}
