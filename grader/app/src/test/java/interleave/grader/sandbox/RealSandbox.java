package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import interleave.grader.assignment.UsageError;
import interleave.kit.exam.Allowance;
import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs shell scripts in the sandbox of this machine. */
final class RealSandbox {
    private static final int SECONDS = 60;

    private RealSandbox() {}

    /** What came of a script. */
    record Said(int exitCode, String out, String err, Optional<String> broken) {}

    /** Gives bubblewrap; where it does not work, the test is left out; with -Dinterleave.sandbox=required it fails. */
    static Sandbox get() {
        try {
            return Bubblewrap.ofThisSystem();
        } catch (UsageError missing) {
            if ("required".equals(System.getProperty("interleave.sandbox"))) {
                throw missing;
            }
            return abort("not tested without a sandbox: " + missing.getMessage());
        }
    }

    static Process start(Sandbox.Cell cell, String script, Path scratch, Allowance allowance) throws IOException {
        return cell.start(command(script, scratch, List.of(), allowance));
    }

    static JvmCommand command(String script, Path scratch, List<Path> readable, Allowance allowance) {
        return new JvmCommand(Path.of("/bin/bash"), List.of("-c", script), readable, scratch, Map.of(), allowance);
    }

    /** Runs a script to its end. */
    static Said run(String script, Path scratch, Allowance allowance) throws IOException, InterruptedException {
        return run(command(script, scratch, List.of(), allowance));
    }

    static Said run(JvmCommand command) throws IOException, InterruptedException {
        try (Sandbox.Cell cell = get().open()) {
            Process process = cell.start(command);
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "it does not end");
            return new Said(process.exitValue(), out.strip(), err.strip(), cell.limitBroken(process));
        }
    }
}
