package interleave.grader.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What is in a folder: names, kinds, and what is in the files. */
final class Checksum {
    /** Nobody reads a file of many gigabytes twice to see that nothing has been written to it. */
    private static final long LARGEST = 1024 * 1024;

    private Checksum() {}

    /** Gives a line for each file and folder; follows no links. */
    static TreeMap<String, String> of(Path folder) throws IOException {
        TreeMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                sums.put(folder.relativize(path).toString(), line(path));
            }
        }
        return sums;
    }

    private static String line(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "-> " + Files.readSymbolicLink(path);
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "folder" : "other";
        }
        CRC32 sum = new CRC32();
        if (Files.size(path) <= LARGEST) {
            sum.update(Files.readAllBytes(path));
        }
        return Files.size(path) + " " + sum.getValue() + " " + Files.getLastModifiedTime(path);
    }
}
