package interleave.kit.vmlens;

import interleave.kit.host.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The agent's files, taken out of the folder that the child JVM could write to. There, a submission may have
 * left links and pipes, at which a reader would wait for ever; and the folder for reports, which is emptied
 * before it is used, could be a link to any other.
 */
final class SafeCopy implements AutoCloseable {
    private final Path folder;

    private SafeCopy(Path folder) {
        this.folder = folder;
    }

    /** Makes an empty folder beside {@code scratch}, where no child JVM can write. */
    static SafeCopy beside(Path scratch) throws IOException {
        return new SafeCopy(
                Files.createTempDirectory(scratch.toAbsolutePath().normalize().getParent(), "events-"));
    }

    /** Copies the regular files of {@code parent}/{@code name} here; the child JVM must have ended. */
    void take(Path parent, String name) throws IOException {
        Files.createDirectory(events());
        for (Path path : List.of(parent, parent.resolve(name))) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(path + " is no plain folder");
            }
        }
        try (Stream<Path> files = Files.list(parent.resolve(name))) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.copy(file, events().resolve(file.getFileName()));
                }
            }
        }
    }

    Path events() {
        return folder.resolve("events");
    }

    Path reports() {
        return folder.resolve("runs");
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
    }
}
