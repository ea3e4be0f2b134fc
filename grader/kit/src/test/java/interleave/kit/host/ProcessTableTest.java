package interleave.kit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
@DisplayName("On Linux, the table of processes")
class ProcessTableTest {
    private final String mark = UUID.randomUUID().toString();
    private final ProcessTable table = ProcessTable.ofThisSystem();

    private Process shell(String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script);
        builder.environment().put(ProcessTable.MARK, mark);
        return builder.start();
    }

    private List<ProcessHandle> marked() {
        return table.family(ProcessHandle.current(), mark).stream()
                .filter(process -> !process.info().command().orElse("").contains("java"))
                .toList();
    }

    @AfterEach
    void endAll() {
        ProcessTable.end(marked());
    }

    @Test
    @DisplayName("finds orphans by their mark")
    void orphan() throws Exception {
        Process parent = shell("sleep 100 >/dev/null & echo $!");
        long pid = Long.parseLong(parent.inputReader().readLine());
        parent.waitFor();
        assertTrue(table.findsOrphans());
        assertTrue(marked().stream().anyMatch(process -> process.pid() == pid), "the orphan " + pid);
        assertEquals(
                List.of(),
                table.family(ProcessHandle.current(), "another " + mark).stream()
                        .filter(process -> process.pid() == pid)
                        .toList());
    }

    @Test
    @DisplayName("knows that a process whose status nobody has asked for runs no more")
    void zombie() throws Exception {
        BufferedReader said =
                shell("sleep 0 & echo $!; echo $$; exec sleep 100").inputReader();
        ProcessHandle zombie = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        ProcessHandle parent = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        long end = System.nanoTime() + 20_000_000_000L;
        while (table.runs(zombie) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertTrue(zombie.isAlive(), "the JDK takes a zombie for alive");
        assertFalse(table.runs(zombie), "a zombie runs no more");
        assertTrue(table.runs(parent));
        assertFalse(marked().contains(zombie));
        assertTrue(marked().contains(parent));
    }
}
