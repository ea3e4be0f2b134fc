package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A grader that is asked to end: by Ctrl-C, or as here by a signal that takes the same way. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked there, only killed")
class InterruptionTest {
    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @TempDir
    Path root;

    @Test
    @DisplayName("a grader that is ended in the middle says what is done, leaves it, and goes on from there")
    void inTheMiddle() throws Exception {
        SmallClass small = new SmallClass(root.toRealPath());
        Path log = root.resolve("log");
        Path out = root.resolve("out");
        // Whoever looks has half a minute: this one is in the middle of the class, and ends by its limit only.
        handIn("cid", SmallAssignment.RIGHT.replace("return 1;", "while (true) {}"));
        Process grader = small.grade(log, out);
        while (!Files.readString(log).contains("bob: wrong")) {
            assertTrue(grader.isAlive(), Files.readString(log));
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        grader.destroy();
        assertNotEquals(0, grader.waitFor());

        String said = Files.readString(log);
        assertTrue(said.contains("grader: interrupted with 2 of 6 submissions marked:"), said);
        assertTrue(Files.exists(out.resolve("ada/report.html")) && Files.exists(out.resolve("bob/kept.json")));
        assertFalse(Files.exists(out.resolve("cid/kept.json")), "what we have ended counts as what a student did");
        assertFalse(Files.exists(out.resolve("grades.json")), "half a class looks like a whole one");

        handIn("cid", SmallAssignment.RIGHT);
        assertEquals(0, small.grade(log, out, "--resume").waitFor(), said);
        said = Files.readString(log);
        assertTrue(said.contains("kept 2 of 6 results, 4 are left to be marked"), said);
        assertEquals(List.of(), small.temporary(), "temporary files of an ended grader are left");
        Path undisturbed = root.resolve("undisturbed");
        assertEquals(0, small.grade(log, undisturbed).waitFor());
        assertEquals(SmallClass.gradesWithoutSeconds(undisturbed), SmallClass.gradesWithoutSeconds(out));
    }

    private void handIn(String name, String source) throws IOException {
        Path file = root.resolve("class").resolve(name).resolve("src/main/java/small/Cell.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
