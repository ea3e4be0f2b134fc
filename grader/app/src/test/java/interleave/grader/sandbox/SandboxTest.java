package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import interleave.grader.assignment.UsageError;
import interleave.kit.exam.JvmCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell stands in for the JVM")
class SandboxTest {
    @TempDir
    Path scratch;

    @Test
    @DisplayName("the first way that works is taken")
    void first() {
        Sandbox plain = new NoSandbox();
        assertSame(plain, Sandbox.first(List.of(SandboxTest::missing, () -> plain)));
    }

    @Test
    @DisplayName("where none works, strangers' programs are refused, in a sentence that says what to do")
    void refused() {
        UsageError error = assertThrows(UsageError.class, () -> Sandbox.first(List.of(SandboxTest::missing)));
        assertEquals(
                "no sandbox for programs of strangers: it is not installed."
                        + " Install one of them, or say --sandbox none for programs that you trust",
                error.getMessage());
    }

    private static Sandbox missing() {
        throw new UsageError("it is not installed");
    }

    @Test
    @DisplayName("a child sees nothing of the grader's environment")
    void environment() throws IOException {
        try (Sandbox.Cell cell = new NoSandbox().open();
                BufferedReader out = cell.start(shell("env")).inputReader(StandardCharsets.UTF_8)) {
            List<String> names = out.lines()
                    .map(line -> line.replaceFirst("=.*", ""))
                    .filter(name -> !List.of("PWD", "SHLVL", "_", "OLDPWD").contains(name))
                    .sorted()
                    .toList();
            assertEquals(List.of("HOME", "LC_ALL", "PATH", "TMPDIR"), names);
        }
    }

    @Test
    @DisplayName("closing a cell ends children and their children")
    void endsTrees() throws IOException, InterruptedException {
        Process parent;
        ProcessHandle child;
        try (Sandbox.Cell cell = new NoSandbox().open()) {
            parent = cell.start(shell("sleep 600 & echo $!; wait"));
            long pid = Long.parseLong(parent.inputReader(StandardCharsets.UTF_8).readLine());
            child = ProcessHandle.of(pid).orElseThrow();
        }
        parent.waitFor();
        child.onExit().join();
        assertFalse(parent.isAlive());
        assertFalse(child.isAlive());
    }

    private JvmCommand shell(String script) {
        return new JvmCommand(Path.of("/bin/sh"), List.of("-c", script), List.of(), scratch);
    }
}
