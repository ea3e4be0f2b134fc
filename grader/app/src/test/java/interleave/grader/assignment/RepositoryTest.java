package interleave.grader.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
    @TempDir
    Path root;

    @BeforeEach
    void checkout() throws IOException {
        Files.createDirectories(root.resolve("grader/bin"));
        Files.createDirectories(root.resolve("assignments/05-shared-counter"));
        Files.createDirectories(root.resolve("assignments/notes"));
        Files.writeString(root.resolve("assignments/05-shared-counter/assignment.yaml"), "title: [\n");
    }

    @Test
    @DisplayName("a checkout is found from a folder deep inside of it")
    void foundFromBelow() {
        assertEquals(root, Repository.findFrom(root.resolve("grader/bin")).root());
    }

    @Test
    @DisplayName("a folder without an assignment.yaml is no assignment")
    void lists() {
        assertEquals(List.of("05-shared-counter"), new Repository(root).assignmentIds());
    }

    @Test
    @DisplayName("an unknown assignment is answered with the nearest name")
    void unknown() {
        UsageError error = assertThrows(UsageError.class, () -> new Repository(root).assignment("5-shared-conter"));
        assertTrue(error.getMessage().endsWith("did you mean '05-shared-counter'?"), error.getMessage());
    }

    @Test
    @DisplayName("a broken assignment.yaml is named, with its line")
    void brokenRubric() {
        UsageError error = assertThrows(UsageError.class, () -> new Repository(root).assignment("05-shared-counter"));
        assertTrue(error.getMessage().contains("assignment.yaml:"), error.getMessage());
    }
}
