package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Several graders of root at once on one machine. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "bubblewrap works on Linux only")
class ManyGradersTest {
    private static final int GRADERS = 3;
    private static final Path GROUPS = Path.of("/sys/fs/cgroup/memory");

    @TempDir
    Path folder;

    @BeforeEach
    void onlyRoot() {
        assumeTrue(User.ofThisProcess() == User.ROOT, "only root shares out users and groups");
        RealSandbox.BUBBLEWRAP.get();
    }

    @Test
    @DisplayName("no two of them give the same user to submissions, and what they bound is bounded apart")
    void apart() throws Exception {
        List<Process> graders = new ArrayList<>();
        Set<String> users = new HashSet<>();
        try (Slot ours = Slot.take()) {
            users.add(Integer.toString(ours.uid()));
            for (int i = 0; i < GRADERS; i++) {
                graders.add(grader(i, "id -u; sleep 600"));
            }
            for (Process grader : graders) {
                users.add(firstLine(grader));
            }
            assertEquals(1 + GRADERS, users.size(), users.toString());
        } finally {
            graders.forEach(Process::destroyForcibly);
        }
    }

    @Test
    @DisplayName("the next grader removes the control groups of one that was killed, and of no other")
    void leftovers() throws Exception {
        assumeTrue(Files.isDirectory(GROUPS) && Groups.ofThisSystem().bounds(), "no control groups of version 1");
        Process killed = grader(0, "echo started; sleep 600");
        Process alive = grader(1, "echo started; sleep 600");
        try {
            assertEquals("started", firstLine(killed));
            assertEquals("started", firstLine(alive));
            assertFalse(groupsOf(killed).isEmpty());
            killed.destroyForcibly().waitFor();
            Instant late = Instant.now().plus(Duration.ofSeconds(30));
            while (!groupsOf(killed).isEmpty() && Instant.now().isBefore(late)) {
                // What ran in them is on its way to its end.
                Groups.ofThisSystem();
            }
            assertEquals(List.of(), groupsOf(killed));
            assertEquals(1, groupsOf(alive).size());
        } finally {
            killed.destroyForcibly();
            alive.destroyForcibly();
        }
    }

    @Test
    @DisplayName("names tell apart what is left over from what is in use")
    void names() {
        String next = GroupNames.next();
        assertFalse(GroupNames.isLeftover(next), next);
        String pid = "-" + ProcessHandle.current().pid() + "-";
        String noProcess = "-" + Integer.MAX_VALUE + "-";
        assertTrue(GroupNames.isLeftover(next.replace(pid, noProcess)));
        String elsewhere = next.replace(pid, noProcess).replaceFirst("interleave-\\d+-", "interleave-1-");
        assertFalse(GroupNames.isLeftover(elsewhere), elsewhere);
    }

    private static List<Path> groupsOf(Process grader) throws IOException {
        try (Stream<Path> all = Files.list(GROUPS)) {
            return all.filter(each -> each.getFileName().toString().matches("interleave-\\d+-" + grader.pid() + "-.*"))
                    .toList();
        }
    }

    private Process grader(int number, String script) throws IOException {
        Path scratch = Files.createDirectory(folder.resolve(Integer.toString(number)));
        return StartsInSandbox.start(RealSandbox.BUBBLEWRAP, script, scratch);
    }

    private static String firstLine(Process grader) throws IOException {
        BufferedReader said = grader.inputReader(StandardCharsets.UTF_8);
        return said.readLine();
    }
}
