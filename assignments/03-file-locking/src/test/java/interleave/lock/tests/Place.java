package interleave.lock.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files for tests without processes, and what is in a file, read behind everybody's back. */
final class Place {
    private Place() {}

    /** Gives a path in a new, empty folder. */
    static Path file(String name) throws IOException {
        return folder().resolve(name);
    }

    /** Gives a new, empty folder. */
    static Path folder() throws IOException {
        return Files.createTempDirectory("place ").toRealPath();
    }

    /** Gives a path that a shell would trip over, with letters of many scripts where the system can write them. */
    static Path oddFile() throws IOException {
        Path folder = Files.createDirectory(file("-r a  b"));
        try {
            return Files.createDirectory(folder.resolve("l\u00f6g #1 100% \u65e5\u672c"))
                    .resolve("-\u03bb 'log'.txt");
        } catch (InvalidPathException onlyAscii) {
            return folder.resolve("- 'log'.txt");
        }
    }

    static Path fileWith(String name, String content) throws IOException {
        return fileWith(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path fileWith(String name, byte[] content) throws IOException {
        Path file = file(name);
        Files.write(file, content);
        return file;
    }

    /** Gives the text in the file; only while nobody uses it, for closing it takes this JVM's locks away. */
    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
