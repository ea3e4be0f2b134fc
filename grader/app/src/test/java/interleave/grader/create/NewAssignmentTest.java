package interleave.grader.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.Folders;
import interleave.grader.assignment.Repository;
import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A new assignment")
class NewAssignmentTest {
    private static final String POM = "pom.xml";

    @TempDir
    Path root;

    private String pom;

    @BeforeEach
    void checkout() throws IOException {
        for (String folder : List.of("assignments/05-shared-counter", "starter/common", "solutions", "grader")) {
            Files.createDirectories(root.resolve(folder));
        }
        pom = Files.readString(Repository.find().root().resolve(POM));
        Files.writeString(root.resolve(POM), pom);
    }

    private void create(String id) {
        NewAssignment.create(new Repository(root), id);
    }

    @Test
    @DisplayName("is one line more in pom.xml, in the order of the ids")
    void module() throws IOException {
        create("02-a");
        create("06-b");
        String before = "    <module>assignments/01-process-pool</module>\n";
        String last = "    <module>assignments/05-shared-counter</module>\n";
        assertEquals(
                pom.replace(before, before + "    <module>assignments/02-a</module>\n")
                        .replace(last, last + "    <module>assignments/06-b</module>\n"),
                Files.readString(root.resolve(POM)));
    }

    @Test
    @DisplayName("has no placeholder left, in no file and in no name")
    void filled() throws IOException {
        create("06-read-write-lock");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = file + "\n" + Files.readString(file);
                assertFalse(text.contains("placeholder"), text);
                assertFalse(text.matches("(?s).*@(id|title|version)@.*"), text);
            }
        }
        Path door = root.resolve("starter/06-read-write-lock/src/main/java/interleave/readwritelock/OneDoor.java");
        assertTrue(Files.readString(door).startsWith("package interleave.readwritelock;\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06", "6_barrier", "06-Barrier", "06--barrier", "-06", "../06-barrier", "06-barrier/"})
    @DisplayName("has a name that files, tags and packages can have, and nothing is made otherwise")
    void badId(String id) throws IOException {
        String said = assertThrows(UsageError.class, () -> create(id)).getMessage();
        assertTrue(said.startsWith("'" + id + "' cannot be the name of an assignment"), said);
        assertUntouched();
    }

    @Test
    @DisplayName("does not get the name of another one, or of what there is besides")
    void taken() throws IOException {
        for (String id : List.of("05-shared-counter", "common")) {
            String said = assertThrows(UsageError.class, () -> create(id)).getMessage();
            assertTrue(said.contains(id + " exists already"), said);
        }
        assertThrows(UsageError.class, () -> create("06-switch"));
        String said =
                assertThrows(UsageError.class, () -> create("04-thread-queue")).getMessage();
        assertTrue(said.contains("has a module assignments/04-thread-queue already"), said);
        assertUntouched();
    }

    @Test
    @DisplayName("leaves nothing half-made where a folder cannot be written")
    void noFolder() throws IOException {
        interleave.kit.host.Folders.remove(root.resolve("starter"));
        Files.createFile(root.resolve("starter"));
        String said = assertThrows(UsageError.class, () -> create("06-barrier")).getMessage();
        assertTrue(said.startsWith("nothing was made in " + root), said);
        assertUntouched();
    }

    private void assertUntouched() throws IOException {
        assertEquals(pom, Files.readString(root.resolve(POM)));
        try (Stream<Path> files = Files.list(root.resolve("solutions"))) {
            assertEquals(List.of(), files.toList());
        }
        assertEquals(
                List.of("05-shared-counter"),
                Folders.in(root.resolve("assignments")).stream()
                        .map(Folders::name)
                        .toList());
        try (Stream<Path> files = Files.list(root)) {
            assertEquals(5, files.count(), "pom.xml and four folders");
        }
    }
}
