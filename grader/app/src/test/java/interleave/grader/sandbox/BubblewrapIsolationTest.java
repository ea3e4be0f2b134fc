package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import interleave.kit.exam.Allowance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BubblewrapIsolationTest extends IsolationCases {
    @Override
    RealSandbox sandbox() {
        return RealSandbox.BUBBLEWRAP;
    }

    @Override
    String looksForOthersFiles() {
        return "ls -A /root /home; cat /etc/shadow /etc/passwd";
    }

    @Override
    List<String> variables() {
        return List.of();
    }

    @Test
    @DisplayName("Ctrl-C at the grader's terminal reaches the grader alone: a sandboxed process is of another session")
    void session(@TempDir Path scratch) throws Exception {
        try (Sandbox.Cell cell = sandbox().get().open()) {
            Process process = RealSandbox.start(cell, "echo here; sleep 60", scratch, Allowance.OF_ONE_JVM);
            assertEquals("here", process.inputReader(StandardCharsets.UTF_8).readLine());
            assertNotEquals(session("self"), session(Long.toString(process.pid())));
        }
    }

    private static String session(String process) throws Exception {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];
    }
}
