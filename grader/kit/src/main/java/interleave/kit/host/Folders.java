package interleave.kit.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Removes folders that others have written to. */
public final class Folders {
    private Folders() {}

    /**
     * Removes a folder and all that is in it, also where somebody has made folders read-only, or deeper than a
     * path may be long; follows no links.
     */
    public static void remove(Path folder) throws IOException {
        try {
            Files.walkFileTree(folder, new Removing());
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException closedOrTooDeep) {
            removeFlat(folder);
        }
    }

    /** Moves each folder up to the first level before it is removed: so no path is ever long. */
    private static void removeFlat(Path folder) throws IOException {
        String unused = UUID.randomUUID() + "-";
        long moved = 0;
        open(folder);
        for (List<Path> entries = entries(folder); !entries.isEmpty(); entries = entries(folder)) {
            for (Path entry : entries) {
                for (Path inner : entries(open(entry))) {
                    Files.move(open(inner), folder.resolve(unused + moved++));
                }
                Files.delete(entry);
            }
        }
        Files.delete(folder);
    }

    private static List<Path> entries(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.toList();
        }
    }

    /** Lets its owner look and write into a folder; leaves anything else as it is, what a link leads to above all. */
    private static Path open(Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            File folder = path.toFile();
            folder.setReadable(true);
            folder.setWritable(true);
            folder.setExecutable(true);
        }
        return path;
    }

    private static final class Removing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            inner.toFile().setWritable(true);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path inner, IOException unread) throws IOException {
            Files.delete(inner);
            return FileVisitResult.CONTINUE;
        }
    }
}
