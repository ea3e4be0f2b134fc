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
import java.util.ArrayList;
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

/** What must hold in every sandbox. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the scripts ask Linux for what they can reach")
abstract class IsolationCases {
    @TempDir
    Path folder;

    Path scratch;

    abstract RealSandbox sandbox();

    /** Gives a command that must print nothing, since what it looks for is not there. */
    abstract String looksForOthersFiles();

    /** Gives the names of variables that are there whatever the command says. */
    abstract List<String> variables();

    @BeforeEach
    void makeScratch() throws Exception {
        scratch = Files.createDirectory(folder.resolve("scratch"));
    }

    @Test
    @DisplayName("files that the command does not name are not there")
    void otherFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden tests");
        assertNotEquals(0, run("cat " + secret).exitCode());
        assertEquals("scratch", run("ls " + folder).out());
        assertEquals("", run(looksForOthersFiles()).out());
    }

    @Test
    @DisplayName("files that the command names can be read, not written; the scratch folder can")
    void namedFiles() throws Exception {
        Path named = Files.writeString(folder.resolve("named"), "the contract");
        RealSandbox.Said said = sandbox()
                .run(RealSandbox.command(
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
        String environment = run("cat /proc/*/environ | tr '\\0' '\\n' | grep -v '=$' | cut -d= -f1 | sort -u")
                .out();
        List<String> own = new ArrayList<>(variables());
        own.addAll(List.of("HOME", "LC_ALL", "OLDPWD", "PATH", "PWD", "SHLVL", "TMPDIR", "_", ""));
        assertTrue(own.containsAll(environment.lines().toList()), environment);
    }

    @Test
    @DisplayName("root's cells have a user each, without any capability")
    void users() throws Exception {
        assumeTrue(User.ofThisProcess() == User.ROOT, "only root can give users away");
        Path other = Files.createDirectory(folder.resolve("other"));
        String who = "id -u; grep -h Cap /proc/self/status | grep -v ' *0000000000000000$'; sleep 600";
        Sandbox real = sandbox().get();
        try (Sandbox.Cell first = real.open();
                Sandbox.Cell second = real.open();
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
        sandbox().get();
        String mark = UUID.randomUUID().toString();
        Process grader = StartsInSandbox.start(
                sandbox(), "setsid bash -c 'sleep 600; exit' " + mark + " & echo started; sleep 600; exit", scratch);
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
        return sandbox().run(script, scratch, Allowance.OF_ONE_JVM);
    }

    private static BufferedReader reader(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
