package interleave.grader.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Copies and deletes folders with all that is in them. */
public final class FileTree {
    private FileTree() {}

    /**
     * Copies what is in {@code from} into {@code to}.
     *
     * @param without names of entries of {@code from} itself that are left out
     * @throws IOException also for a symbolic link, which could lead out of the folder, and for a file
     *     that is there already
     */
    public static void copy(Path from, Path to, Set<String> without) throws IOException {
        for (Path file : below(from)) {
            Path relative = from.relativize(file);
            if (without.contains(relative.getName(0).toString())) {
                continue;
            }
            Path copy = to.resolve(relative);
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(copy);
            } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            } else {
                throw new IOException(file + " is neither a file nor a folder");
            }
        }
    }

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file :
                    below(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    /** Gives files and folders, a folder before what is in it. */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).sorted().toList();
        }
    }
}
