package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import interleave.kit.exam.Allowance;
import interleave.kit.exam.JvmCommand;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only containers have to be asked. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "an engine on another system has not been tried")
class ContainerTest {
    private static final int KILLED = 137;

    @TempDir
    Path scratch;

    private Container sandbox;

    @BeforeEach
    void find() {
        sandbox = (Container) RealSandbox.CONTAINER.get();
    }

    @Test
    @DisplayName("exit codes are the program's, but for those that mean something here")
    void exitCodes() throws Exception {
        for (int code : List.of(0, 1, 3, 126, 130, 143)) {
            assertEquals(code, run("exit " + code).exitCode());
        }
        for (int taken : List.of(125, 221, 222)) {
            RealSandbox.Said said = run("exit " + taken);
            assertEquals(1, said.exitCode());
            assertEquals(Optional.empty(), said.broken());
        }
        assertEquals(KILLED, run("kill -9 $$").exitCode());
    }

    @Test
    @DisplayName("what goes in and out passes whole")
    void streams() throws Exception {
        try (Sandbox.Cell cell = sandbox.open()) {
            Process process = RealSandbox.start(cell, "cat; echo to stderr >&2", scratch, Allowance.OF_ONE_JVM);
            byte[] much = new byte[300_000];
            Thread writer = new Thread(() -> {
                try (var in = process.getOutputStream()) {
                    in.write(much);
                } catch (java.io.IOException unexpected) {
                    throw new java.io.UncheckedIOException(unexpected);
                }
            });
            writer.start();
            assertEquals(much.length, process.getInputStream().readAllBytes().length);
            assertEquals("to stderr\n", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(0, process.waitFor());
        }
    }

    @Test
    @DisplayName(
            "a command's variables are the program's alone: what ends all processes that have one ends no container")
    void variables() throws Exception {
        String script = "echo $MARK; for each in /proc/[0-9]*; do"
                + " ! grep -qz ^MARK= $each/environ 2>/dev/null || cat $each/comm; done";
        RealSandbox.Said said = RealSandbox.CONTAINER.run(new JvmCommand(
                Path.of("/bin/bash"),
                List.of("-c", script),
                List.of(),
                scratch,
                Map.of("MARK", "a b"),
                Allowance.OF_ONE_JVM));
        assertEquals("a b\nbash", said.out(), said.err());
    }

    @Test
    @DisplayName("an engine that fails is not the program's fault")
    void engineFails() throws Exception {
        Container without = new Container(
                sandbox.engine(), "localhost/no-such-image", sandbox.user(), 17, sandbox.bounds(), sandbox.longest());
        RealSandbox.Said said =
                RealSandbox.run(without, RealSandbox.command("exit 3", scratch, List.of(), Allowance.OF_ONE_JVM));
        assertEquals(KILLED, said.exitCode(), said.err());
        assertEquals(Optional.empty(), said.broken());
    }

    @Test
    @DisplayName("a process that is killed has ended when its container has")
    void killed() throws Exception {
        try (Sandbox.Cell cell = sandbox.open()) {
            Process process = RealSandbox.start(cell, "echo started; sleep 600", scratch, Allowance.OF_ONE_JVM);
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("started", out.readLine());
                assertEquals(1, containers());
                process.toHandle().destroyForcibly();
                assertNotEquals(0, process.waitFor());
                assertEquals(0, containers());
            }
        }
    }

    @Test
    @DisplayName("a clock inside ends what nobody else does")
    void clock() throws Exception {
        RealSandbox.Said said = RealSandbox.run(
                sandbox.within(Duration.ofSeconds(2)),
                RealSandbox.command("echo started; exec sleep 600", scratch, List.of(), Allowance.OF_ONE_JVM));
        assertEquals("started", said.out());
        assertEquals(KILLED, said.exitCode());
        assertEquals(Optional.empty(), said.broken());
    }

    /** Gives how many containers there are that see our scratch folder. */
    private long containers() throws Exception {
        Process asked = new ProcessBuilder(
                        sandbox.engine().program().toString(), "ps", "-a", "-q", "--filter", "volume=" + scratch)
                .start();
        try (BufferedReader out = asked.inputReader()) {
            long count = out.lines().count();
            assertEquals(0, asked.waitFor());
            return count;
        }
    }

    private RealSandbox.Said run(String script) throws Exception {
        return RealSandbox.CONTAINER.run(script, scratch, Allowance.OF_ONE_JVM);
    }
}
