package interleave.lock.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder in which no file can be created, until somebody mends it. Where the system lets this user write
 * everywhere (root), or makes no folder read-only (Windows), it is a file by the folder's name instead.
 */
final class Refused {
    private final Path folder;

    private Refused(Path folder) {
        this.folder = folder;
    }

    static Refused in(Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("read-only"));
        folder.toFile().setWritable(false);
        if (Files.isWritable(folder)) {
            Files.delete(folder);
            Files.createFile(folder);
        }
        return new Refused(folder);
    }

    /** Gives the path of a file in it, which is not there. */
    Path file() {
        return folder.resolve("log");
    }

    /** From now on files can be created in it. */
    void mend() throws IOException {
        if (Files.isDirectory(folder)) {
            folder.toFile().setWritable(true);
        } else {
            Files.delete(folder);
            Files.createDirectory(folder);
        }
    }
}
