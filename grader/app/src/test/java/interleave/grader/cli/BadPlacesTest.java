package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.kit.host.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Where the grader cannot write,")
class BadPlacesTest {
    /** Room for a report or two of five. */
    private static final String TOO_SMALL = "size=64k";

    private static final String LARGE_ENOUGH = "size=8m";

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

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("all reports, because the disk is full, it fails; with --resume and room the class is complete")
    void fullDisk() throws Exception {
        Path undisturbed = root.resolve("undisturbed");
        assertEquals(0, small.grade(log, undisturbed).waitFor());
        Path out = Files.createDirectory(root.resolve("small disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", TOO_SMALL, "tmpfs", out.toString()) == 0,
                "only who may mount can have a small disk");
        try {
            assertEquals(2, small.grade(log, out).waitFor(), Files.readString(log));
            String said = Files.readString(log);
            assertTrue(said.contains("No space left") && said.contains("with --resume"), said);
            assertFalse(Files.exists(out.resolve("grades.json")), "half a class");
            assertEquals(0, run("mount", "-o", "remount," + LARGE_ENOUGH, out.toString()));
            assertEquals(0, small.grade(log, out, "--resume").waitFor(), Files.readString(log));
            assertEquals(SmallClass.gradesWithoutSeconds(undisturbed), SmallClass.gradesWithoutSeconds(out));
        } finally {
            assertEquals(0, run("umount", out.toString()));
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
