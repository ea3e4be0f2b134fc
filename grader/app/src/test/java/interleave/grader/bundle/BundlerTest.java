package interleave.grader.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.Repository;
import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlerTest {
    private static final String ID = "05-shared-counter";
    private static final String HIDDEN = "solutions/" + ID + "/hidden/src/test/java/";

    @TempDir
    Path folder;

    @Test
    @DisplayName("Gradescope's has hidden tests but no solution, and scripts that can be started")
    void gradescope() throws IOException {
        try (FileSystem zip = open(bundle(BundleKind.GRADESCOPE, "g.zip"))) {
            Set<String> names = names(zip);
            assertTrue(names.stream().anyMatch(name -> name.startsWith(HIDDEN)), names.toString());
            assertTrue(
                    names.stream().filter(name -> name.startsWith("solutions/")).allMatch(n -> n.startsWith(HIDDEN)));
            assertTrue(names.contains("assignments/" + ID + "/assignment.yaml"));
            for (String script : Set.of("setup.sh", "run_autograder", "grader/bin/grader")) {
                assertEquals(
                        "rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(zip.getPath(script))));
            }
            String run = Files.readString(zip.getPath("run_autograder"));
            assertTrue(run.contains("grade " + ID + " "), run);
            assertTrue(run.contains("src/main/java/interleave/counter/"), run);
        }
    }

    @Test
    @DisplayName("Classroom 50's, which anybody can read, has neither hidden tests nor solutions, and is small enough")
    void classroom50() throws IOException {
        Path file = bundle(BundleKind.CLASSROOM50, "c.zip");
        assertTrue(Files.size(file) < 10 << 20);
        try (FileSystem zip = open(file)) {
            assertEquals(
                    Set.of("assignments", "autograder.py", "grader", "pom.xml", "starter"),
                    names(zip).stream().map(name -> name.split("/")[0]).collect(Collectors.toSet()));
            // What new assignments are made from has a hidden test of nothing.
            assertTrue(names(zip).stream()
                    .filter(name -> !name.contains("/interleave/grader/create/"))
                    .noneMatch(name -> name.contains("Hidden")));
        }
    }

    @Test
    @DisplayName("its pom names no module that is not in it, and no other assignment is in it")
    void onlyOneAssignment() throws IOException {
        try (FileSystem zip = open(bundle(BundleKind.GRADESCOPE, "g.zip"))) {
            String pom = Files.readString(zip.getPath("pom.xml"));
            assertTrue(pom.contains("<module>grader/app</module>"), pom);
            assertFalse(pom.contains("<module>assignments/"), pom);
            assertTrue(names(zip).stream()
                    .filter(name -> name.startsWith("assignments/"))
                    .allMatch(name -> name.startsWith("assignments/" + ID + "/")));
        }
    }

    @Test
    @DisplayName("the same bundle has the same bytes, and replaces an older one")
    void same() throws IOException {
        Path file = bundle(BundleKind.CLASSROOM50, "c.zip");
        byte[] first = Files.readAllBytes(file);
        assertArrayEquals(first, Files.readAllBytes(bundle(BundleKind.CLASSROOM50, "c.zip")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    @DisplayName("a place that cannot be written is refused")
    void refused() {
        UsageError error = assertThrows(UsageError.class, () -> bundle(BundleKind.GRADESCOPE, "no/where.zip"));
        assertTrue(error.getMessage().endsWith("name a file, in a folder that exists"), error.getMessage());
    }

    private Path bundle(BundleKind kind, String name) throws IOException {
        Bundler.bundle(Repository.find(), ID, kind, folder.resolve(name));
        return folder.resolve(name);
    }

    private static FileSystem open(Path zip) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("enablePosixFileAttributes", "true"));
    }

    private static Set<String> names(FileSystem zip) throws IOException {
        try (Stream<Path> files = Files.walk(zip.getPath("/"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.toString().substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
