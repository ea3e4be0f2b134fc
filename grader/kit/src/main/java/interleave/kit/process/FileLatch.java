package interleave.kit.process;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A latch that processes share: open as soon as a file exists. It cannot be shut again. */
public final class FileLatch implements Serializable {
    private static final long serialVersionUID = 1;

    private final String file;

    /** @param name unique within the folder */
    public FileLatch(Path folder, String name) {
        this.file = folder.resolve(name + ".open").toString();
    }

    public void open() {
        try {
            Files.createFile(Path.of(file));
        } catch (FileAlreadyExistsException open) {
            return;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public boolean isOpen() {
        return Files.exists(Path.of(file));
    }

    /** Waits until it is open, for ever if need be: for programs that are ended with their test. */
    public void untilOpen() throws InterruptedException {
        Look.until(this::isOpen, Look.FOR_EVER);
    }

    /** Waits until it is open; gives false when that takes too long. For the test itself, which then fails. */
    public boolean await() throws InterruptedException {
        return Patience.awaits(this::isOpen);
    }
}
