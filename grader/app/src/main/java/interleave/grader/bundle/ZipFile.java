package interleave.grader.bundle;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes zip files; the same content gives the same bytes, on every system. */
final class ZipFile {
    private static final FileTime ANY_TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private ZipFile() {}

    /** @param executables the names of files that may be started */
    static void of(Path folder, Set<String> executables, Path to) throws IOException {
        // What java.util.zip writes has no permissions.
        Map<String, String> settings = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + to.toUri()), settings)) {
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                Path entry = zip.getPath(name);
                if (entry.getParent() != null) {
                    Files.createDirectories(entry.getParent());
                }
                Files.copy(file, entry);
                String permissions = executables.contains(name) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(permissions));
                at(ANY_TIME, entry);
            }
            try (Stream<Path> entries = Files.walk(zip.getPath("/"))) {
                for (Path entry : entries.filter(Files::isDirectory).toList()) {
                    if (entry.getNameCount() > 0) {
                        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rwxr-xr-x"));
                        at(ANY_TIME, entry);
                    }
                }
            }
        }
    }

    /** All three times are written down. */
    private static void at(FileTime time, Path entry) throws IOException {
        Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(time, time, time);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
