package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.kit.exam.Allowance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each bound just under, where nothing may happen, and just over. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the scripts are written for Linux")
abstract class BoundsCases {
    private static final Allowance SMALL = new Allowance(256, 64, 8);
    /** Keeps that many megabytes in memory, and then says so. */
    private static final String HOLD = "x=$(head -c %d /dev/zero | tr '\\0' x); echo held ${#x}";

    @TempDir
    Path scratch;

    abstract RealSandbox sandbox();

    /** Whether memory and processes are bounded by control groups. */
    abstract boolean hasGroups();

    @Test
    @DisplayName("memory")
    void memory() throws Exception {
        assumeTrue(hasGroups(), "no control groups that may be written");
        Set<Path> before = whereTheGraderRuns();
        int under = 60_000_000;
        RealSandbox.Said held = run(HOLD.formatted(under));
        assertEquals("held " + under, held.out(), held.err());
        RealSandbox.Said over = run(HOLD.formatted(300_000_000));
        assertEquals(Optional.of("used more than its 256 MB of memory"), over.broken(), over.err());
        assertEquals(before, whereTheGraderRuns(), "files are left where the grader runs");
    }

    private static Set<Path> whereTheGraderRuns() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of(""))) {
            return paths.collect(Collectors.toSet());
        }
    }

    @Test
    @DisplayName("processes and threads")
    void processes() throws Exception {
        String start = "for i in $(seq %d); do sleep 100 & done; echo started; kill $(jobs -p)";
        RealSandbox.Said under = run(start.formatted(50));
        assertEquals("started", under.out());
        assertEquals("", under.err());
        RealSandbox.Said over = run(start.formatted(80));
        assertTrue(over.err().contains("fork"), over.err());
        if (hasGroups()) {
            assertEquals(Optional.of("started more than its 64 processes and threads"), over.broken());
        }
    }

    @Test
    @DisplayName("open files")
    void openFiles() throws Exception {
        String open = "for i in $(seq %d); do exec {fd}</dev/null || exit 3; done; echo opened";
        assertEquals("opened", run(open.formatted(950)).out());
        assertTrue(run(open.formatted(1100)).err().contains("Too many open files"));
    }

    @Test
    @DisplayName("the size of one file")
    void oneFile() throws Exception {
        String write = "head -c %d /dev/zero >file && echo written";
        assertEquals("written", run(write.formatted(8 * 1024 * 1024)).out());
        assertNotEquals("written", run(write.formatted(8 * 1024 * 1024 + 1)).out());
    }

    @Test
    @DisplayName("what lies on the disk, whatever the number of files")
    void disk() throws Exception {
        String write = "for i in 1 2 3; do head -c %d /dev/zero >file$i; done; echo written; sleep %d";
        RealSandbox.Said under = run(write.formatted(2_000_000, 1));
        assertEquals("written", under.out());
        assertEquals(Optional.empty(), under.broken());
        RealSandbox.Said over = run(write.formatted(4_000_000, 1000));
        assertEquals(Optional.of(Bounds.disk(SMALL)), over.broken());
    }

    @Test
    @DisplayName("the number of files")
    void files() throws Exception {
        String make = "mkdir d; cd d; seq %d | xargs touch; echo made; sleep %d";
        assertEquals("made", run(make.formatted(DiskWatch.MOST_FILES - 100, 1)).out());
        assertEquals(
                Optional.of(Bounds.disk(SMALL)),
                run("rm -rf d; " + make.formatted(DiskWatch.MOST_FILES + 100, 1000))
                        .broken());
    }

    @Test
    @DisplayName("files in memory: /tmp and /dev/shm")
    void filesInMemory() throws Exception {
        Allowance roomy = new Allowance(512, 64, 100);
        String write = "head -c %d /dev/zero >%s/file && echo written";
        String tmp = write.formatted(60_000_000, "/tmp");
        assertEquals("written", sandbox().run(tmp, scratch, roomy).out());
        String tooMuch = write.formatted(70_000_000, "/tmp");
        assertTrue(sandbox().run(tooMuch, scratch, roomy).err().contains("No space left"));
        assertEquals("written", run(write.formatted(1_000_000, "/dev/shm")).out());
        String shm = write.formatted(18_000_000, "/dev/shm");
        assertTrue(sandbox().run(shm, scratch, roomy).err().contains("No space left"));
    }

    private RealSandbox.Said run(String script) throws Exception {
        return sandbox().run(script, scratch, SMALL);
    }
}
