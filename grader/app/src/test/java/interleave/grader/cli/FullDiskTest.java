package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With file systems in memory that are as small as a test needs; only root can mount those. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "mounts a tmpfs")
@DisplayName("A disk that is full in the middle of a class")
class FullDiskTest {
    @TempDir
    Path root;

    private final Deque<Path> mounted = new ArrayDeque<>();
    private SmallClass small;
    private Path log;

    @BeforeEach
    void start() throws IOException {
        small = new SmallClass(root.toRealPath());
        log = root.resolve("log");
    }

    @AfterEach
    void unmount() throws Exception {
        for (Path each : mounted) {
            run("umount", each.toString());
        }
    }

    @Test
    @DisplayName("under --out ends the grader with a sentence, keeps what is done, and is gone on from with --resume")
    void out() throws Exception {
        Path out = Files.createDirectory(root.resolve("out"));
        mount(out, "100k");
        assertEquals(70, small.grade(log, out).waitFor(), Files.readString(log));
        assertStopped(out);
        assertTrue(run("mount", "-o", "remount,size=64m", out.toString()));
        assertResumes(out);
    }

    @Test
    @DisplayName("under the temporary folder does so as well, and nobody is marked as the grader's fault")
    void temporary() throws Exception {
        Path temporary = root.resolve("temp");
        mount(temporary, "8m");
        Path out = root.resolve("out");
        Process grader = small.grade(log, out);
        while (grader.isAlive() && kept(out) == 0) {
            Thread.onSpinWait();
        }
        Path filler = temporary.resolve("filler");
        fill(filler);
        assertEquals(70, grader.waitFor(), Files.readString(log));
        assertStopped(temporary);
        Files.delete(filler);
        assertResumes(out);
    }

    private void assertStopped(Path full) throws IOException {
        List<String> last = Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("grader: "))
                .filter(line -> !line.contains("sandbox"))
                .toList();
        assertEquals(1, last.size(), Files.readString(log));
        assertTrue(last.get(0).startsWith("grader: no room is left for " + full), last.get(0));
        assertTrue(last.get(0).endsWith("give the same command with --resume"), last.get(0));
        assertFalse(Files.readString(log).contains("grader-fault"), Files.readString(log));
    }

    private void assertResumes(Path out) throws Exception {
        long kept = kept(out);
        assertTrue(kept > 0 && kept < 5, kept + " results are kept");
        assertFalse(Files.exists(out.resolve("grades.json")));
        assertEquals(0, small.grade(log, out, "--resume").waitFor(), Files.readString(log));
        assertTrue(Files.readString(log).contains("kept " + kept + " of 5 results"), Files.readString(log));
        Path undisturbed = root.resolve("undisturbed");
        assertEquals(0, small.grade(log, undisturbed).waitFor(), Files.readString(log));
        assertEquals(SmallClass.gradesWithoutSeconds(undisturbed), SmallClass.gradesWithoutSeconds(out));
    }

    private static long kept(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return 0;
        }
        try (Stream<Path> folders = Files.list(out)) {
            return folders.filter(folder -> Files.exists(folder.resolve("kept.json")))
                    .count();
        }
    }

    private static void fill(Path file) {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // That is what it is for.
        }
    }

    private void mount(Path folder, String size) throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()), "only root can mount");
        mounted.push(folder);
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
