package interleave.kit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.kit.exam.Fixture;
import interleave.kit.exam.Judge;
import interleave.kit.host.Folders;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of real processes")
class LeftBehindTest {
    @TempDir
    Path folder;

    private Map<String, Outcome> examine(String subject, String probe) throws Exception {
        return new Fixture(folder).onlyBy(Judge.PROCESSES).examine(subject, probe);
    }

    private static final String LEAKS =
            """
            public class Subject {
                static Process sleeper() throws Exception {
                    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                            System.getProperty("java.class.path"), "fixture.Subject", "parent").start();
                }
                static void quit() { System.exit(0); }
                static void leak() throws Exception {
                    Process parent = sleeper();
                    parent.getInputStream().read();
                    Files.createTempFile("leaked", ".tmp");
                    Files.createTempFile(Path.of(""), "leaked", ".here");
                }
                public static void main(String[] a) throws Exception {
                    if (a[0].equals("parent")) {
                        Process child = new ProcessBuilder(ProcessHandle.current().info().command().get(), "-cp",
                            System.getProperty("java.class.path"), "fixture.Subject", "child").inheritIO().start();
                        synchronized (child) { child.wait(); }
                    }
                    System.out.println("there");
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } }));
                    synchronized (a) { a.wait(); }
                }
            }""";

    @Test
    @DisplayName(
            "neither a process nor an orphan nor a temporary file outlives its test, whether it passes, hangs or exits")
    void leaks() throws Exception {
        Map<String, Outcome> outcomes = new Fixture(folder)
                .impatient()
                .onlyBy(Judge.PROCESSES)
                .examine(
                        LEAKS,
                        """
                class Probe {
                    @RealProcesses void a() throws Exception { Subject.leak(); }
                    @RealProcesses void b() throws Exception {
                        Subject.leak();
                        Processes.kill(Processes.ofStudent().stream().filter(p -> p.children().count() > 0).findFirst().get());
                                Files.createFile(Processes.folder().resolve("left"));
                        Expect.equal("processes", 2, Processes.ofStudent().size());
                    }
                    @RealProcesses void c() throws Exception { Subject.leak(); Subject.quit(); }
                    @RealProcesses void d() throws Exception { Subject.leak(); while (true) { } }
                    @RealProcesses void e() throws Exception {
                        Expect.equal("processes", 0, Processes.ofStudent().size());
                    }
                }""");
        assertEquals(
                Ending.PASSED, outcomes.get("a").ending(), outcomes.get("a").message());
        assertEquals(Ending.WRONG_RESULT, outcomes.get("b").ending());
        List<String> columns = outcomes.get("b").schedule().threads();
        assertTrue(columns.size() <= 3, "more than the test and its two processes: " + columns);
        assertEquals(
                Ending.JVM_EXIT, outcomes.get("c").ending(), outcomes.get("c").message());
        assertEquals(Ending.TIME_LIMIT, outcomes.get("d").ending());
        assertEquals(
                Ending.PASSED, outcomes.get("e").ending(), outcomes.get("e").message());
        assertFalse(
                ProcessHandle.allProcesses()
                        .anyMatch(process ->
                                process.info().commandLine().orElse("").contains(folder.toString())),
                "a process is left");
        assertEquals(List.of(), filesIn(Path.of(System.getProperty("java.io.tmpdir")), "leaked"));
        for (Path scratch : filesIn(folder, "scratch")) {
            Folders.remove(scratch);
        }
    }

    @Test
    @DisplayName("a thread that starts processes again and again disturbs no other test")
    void comesBack() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                public class Subject {
                    static void keepOneAlive() {
                        new Thread(() -> {
                            while (true) {
                                try {
                                    new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                                        System.getProperty("java.class.path"), "fixture.Subject").start().waitFor();
                                } catch (Exception no) { return; }
                            }
                        }).start();
                    }
                    public static void main(String[] none) throws Exception { synchronized (none) { none.wait(); } }
                }""",
                """
                class Probe {
                    @RealProcesses void a() throws Exception {
                        Subject.keepOneAlive();
                        Expect.that(Processes.comesTrue(() -> Processes.ofStudent().size() == 1), "one is alive");
                    }
                    @RealProcesses void b() throws Exception {
                        Processes.atEnd(() -> { throw new IllegalStateException("nobody is told"); });
                        for (int i = 0; i < 20; i++) Expect.equal("processes", 0, Processes.ofStudent().size());
                    }
                }""");
        outcomes.forEach(
                (test, outcome) -> assertEquals(Ending.PASSED, outcome.ending(), test + ": " + outcome.message()));
        assertFalse(
                ProcessHandle.allProcesses()
                        .anyMatch(process ->
                                process.info().commandLine().orElse("").contains(folder.toString())),
                "a process is left");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("a submission that fills the disk fails that test, and leaves room for the next one")
    void fullDisk() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("small disk"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()).start();
        assumeTrue(mount.waitFor() == 0, "only who may mount can have a small disk");
        try {
            Map<String, Outcome> outcomes = new Fixture(disk)
                    .onlyBy(Judge.PROCESSES)
                    .examine(
                            """
                            public class Subject {
                                static void fill(Path file) throws Exception {
                                    try (java.io.OutputStream out = Files.newOutputStream(file)) {
                                        for (int i = 0; i < 100; i++) out.write(new byte[1024 * 1024]);
                                    }
                                }
                            }""",
                            """
                            class Probe {
                                @RealProcesses void a() throws Exception { Subject.fill(Processes.folder().resolve("x")); }
                                @RealProcesses void b() throws Exception { Files.write(Processes.folder().resolve("x"), new byte[1 << 20]); }
                            }""");
            assertEquals(
                    Ending.EXCEPTION,
                    outcomes.get("a").ending(),
                    outcomes.get("a").message());
            assertTrue(
                    outcomes.get("a").message().contains("No space left"),
                    outcomes.get("a").message());
            assertEquals(
                    Ending.PASSED, outcomes.get("b").ending(), outcomes.get("b").message());
        } finally {
            assertEquals(
                    0, new ProcessBuilder("umount", disk.toString()).start().waitFor());
        }
    }

    /** Whoever asks for an examination removes its scratch folder: all that a run leaves must be in there. */
    private static List<Path> filesIn(Path folder, String begin) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin))
                    .toList();
        }
    }
}
