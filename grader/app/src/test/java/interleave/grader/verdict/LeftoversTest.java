package interleave.grader.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path temp;

    @Test
    @DisplayName("a folder whose owner has ended goes with all that is in it; one that nobody says is a grader's stays")
    void removes() throws IOException {
        Files.writeString(
                Files.createDirectories(temp.resolve("interleave-1/sources")).resolve("A.java"), "");
        Files.createFile(temp.resolve("interleave-1.lock"));
        Files.createFile(temp.resolve("interleave-2.lock"));
        Files.createDirectory(temp.resolve("interleave-3"));
        Files.createFile(temp.resolve("other.lock"));
        Leftovers.remove(temp);
        assertEquals(List.of("interleave-3", "other.lock"), names());
    }

    @Test
    @DisplayName("a folder in use has its lock beside it, and both are gone when it is closed")
    void ownFolder() {
        Path folder;
        Path lock;
        try (WorkFolder work = WorkFolder.create()) {
            folder = work.folder();
            lock = folder.resolveSibling(folder.getFileName() + ".lock");
            assertTrue(Files.isDirectory(folder));
            assertTrue(Files.exists(lock));
        }
        assertFalse(Files.exists(folder));
        assertFalse(Files.exists(lock));
    }

    @Test
    @DisplayName("where a thread writes on while the process ends, the next one finds and removes what it has written")
    void writtenOnTheWay() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesOnMain.class.getName())
                .inheritIO()
                .start();
        try {
            // It waits for its folder to be gone.
            assertTrue(writer.waitFor(1, TimeUnit.MINUTES), "the folder is not removed when its owner ends");
        } finally {
            writer.destroyForcibly();
        }
        assertEquals(0, writer.exitValue());
        try (Stream<Path> written = Files.find(temp, 3, (file, attributes) -> file.endsWith("late"))) {
            assertEquals(1, written.count(), "nothing was written after the folder had been removed");
        }
        Leftovers.remove(temp);
        assertEquals(List.of(), names());
    }

    @Test
    @DisplayName("nobody else can look into a folder")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights there come from the parent folder")
    void rights() throws IOException {
        try (WorkFolder work = WorkFolder.create()) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(work.folder())));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
