package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.host.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Where the grader cannot write,")
class BadPlacesTest {
    @TempDir
    Path root;

    private SmallClass small;
    private Path log;

    @BeforeEach
    void start() throws IOException {
        small = new SmallClass(root.toRealPath());
        log = root.resolve("log");
    }

    @Test
    @DisplayName("to its temporary folder, it says so in a sentence, and marks nobody")
    void temporaryFolder() throws Exception {
        Folders.remove(root.resolve("temp"));
        Files.createFile(root.resolve("temp"));
        Path out = root.resolve("out");
        assertEquals(2, small.grade(log, out).waitFor());
        String said = Files.readString(log);
        assertTrue(said.contains("grader: no temporary files can be written in "), said);
        assertFalse(said.contains("Exception:"), said);
        assertFalse(Files.exists(out.resolve("grades.json")));
    }

    @Test
    @DisplayName("to its temporary folder, doctor says what to do")
    void doctor() throws Exception {
        Folders.remove(root.resolve("temp"));
        Files.createFile(root.resolve("temp"));
        assertEquals(0, small.start(log, "doctor").waitFor());
        String said = Files.readString(log);
        assertTrue(said.contains("cannot be written"), said);
        assertTrue(said.contains("JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR"), said);
    }
}
