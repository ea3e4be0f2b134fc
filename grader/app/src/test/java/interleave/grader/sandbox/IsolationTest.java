package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.kit.exam.Allowance;
import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "bubblewrap works on Linux only")
class IsolationTest {
    @TempDir
    Path folder;

    private Path scratch;

    @BeforeEach
    void makeScratch() throws Exception {
        scratch = Files.createDirectory(folder.resolve("scratch"));
    }

    @Test
    @DisplayName("files that the command does not name are not there")
    void otherFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden tests");
        assertNotEquals(0, run("cat " + secret).exitCode());
        assertNotEquals(0, run("cat /etc/shadow /etc/passwd").exitCode());
        assertEquals("scratch", run("ls " + folder).out());
        assertEquals("", run("ls -A /root /home 2>/dev/null").out());
    }

    @Test
    @DisplayName("files that the command names can be read, not written; the scratch folder can")
    void namedFiles() throws Exception {
        Path named = Files.writeString(folder.resolve("named"), "the contract");
        RealSandbox.Said said = RealSandbox.run(RealSandbox.command(
                "cat " + named + "; echo x >" + named + " || echo kept; echo y >z && cat z",
                scratch,
                List.of(named),
                Allowance.OF_ONE_JVM));
        assertEquals("the contractkept\ny", said.out());
        assertEquals("the contract", Files.readString(named));
        assertEquals("y\n", Files.readString(scratch.resolve("z")));
        assertEquals(
                "",
                run("touch /x /usr/x /etc/x /proc/x 2>/dev/null && echo written")
                        .out());
    }

    @Test
    @DisplayName("Ctrl-C at the grader's terminal reaches the grader alone: a sandboxed process is of another session")
    void session() throws Exception {
        try (Sandbox.Cell cell = RealSandbox.get().open()) {
            Process process = RealSandbox.start(cell, "echo here; sleep 60", scratch, Allowance.OF_ONE_JVM);
            assertEquals("here", process.inputReader(StandardCharsets.UTF_8).readLine());
            assertNotEquals(session("self"), session(Long.toString(process.pid())));
        }
    }

    private static String session(String process) throws Exception {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];
    }

    @Test
    @DisplayName("nobody listens: not even this machine")
    void network() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String connect = "exec 3<>/dev/tcp/127.0.0.1/" + server.getLocalPort() + " && echo connected";
            assertEquals("", run(connect).out());
        }
    }

    @Test
    @DisplayName("no process is seen but its own, and none of the grader's variables")
    void processes() throws Exception {
        assertEquals(
                "",
                run("kill -0 " + ProcessHandle.current().pid() + " && echo found")
                        .out());
        String environment = run("cat /proc/*/environ | tr '\\0' '\\n' | cut -d= -f1 | sort -u")
                .out();
        List<String> own = List.of("HOME", "LC_ALL", "OLDPWD", "PATH", "PWD", "SHLVL", "TMPDIR", "_", "");
        assertTrue(own.containsAll(environment.lines().toList()), environment);
    }

    @Test
    @DisplayName("root's cells have a user each, without any capability")
    void users() throws Exception {
        assumeTrue(User.ofThisProcess() == User.ROOT, "only root can give users away");
        Path other = Files.createDirectory(folder.resolve("other"));
        String who = "id -u; grep -h Cap /proc/self/status | grep -v ' *0000000000000000$'; sleep 600";
        Sandbox sandbox = RealSandbox.get();
        try (Sandbox.Cell first = sandbox.open();
                Sandbox.Cell second = sandbox.open();
                BufferedReader one = reader(RealSandbox.start(first, who, scratch, Allowance.OF_ONE_JVM));
                BufferedReader two = reader(RealSandbox.start(second, who, other, Allowance.OF_ONE_JVM))) {
            int uid = Integer.parseInt(one.readLine());
            assertTrue(uid > 60_000, "user " + uid);
            assertNotEquals(uid, Integer.parseInt(two.readLine()));
        }
        assertEquals(
                "",
                run("grep -h Cap /proc/self/status | grep -v 0000000000000000").out());
    }

    @Test
    @DisplayName("what is left behind ends with the process that was started")
    void detached() throws Exception {
        String mark = UUID.randomUUID().toString();
        run("setsid bash -c 'while sleep 0.05; do echo >>alive; done' " + mark
                + " >/dev/null 2>&1 & until [ -s alive ]; do sleep 0.05; done");
        assertEquals(List.of(), withMark(mark));
    }

    @Test
    @DisplayName("all of it ends with a grader that is killed")
    void graderKilled() throws Exception {
        RealSandbox.get();
        String mark = UUID.randomUUID().toString();
        Process grader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsInSandbox.class.getName(),
                        "setsid bash -c 'sleep 600; exit' " + mark + " & echo started; sleep 600; exit",
                        scratch.toString())
                .start();
        try (BufferedReader said = reader(grader)) {
            assertEquals("started", said.readLine());
            List<ProcessHandle> inside = withMark(mark);
            assertFalse(inside.isEmpty());
            grader.destroyForcibly().waitFor();
            for (ProcessHandle process : inside) {
                process.onExit().get(30, TimeUnit.SECONDS);
            }
        } finally {
            grader.destroyForcibly();
        }
    }

    private static List<ProcessHandle> withMark(String mark) {
        return ProcessHandle.allProcesses()
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(mark::equals))
                .toList();
    }

    private RealSandbox.Said run(String script) throws Exception {
        return RealSandbox.run(script, scratch, Allowance.OF_ONE_JVM);
    }

    private static BufferedReader reader(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
