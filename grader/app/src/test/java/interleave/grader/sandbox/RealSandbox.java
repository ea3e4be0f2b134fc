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
import java.util.function.Supplier;

/** Runs shell scripts in a sandbox of this machine. */
enum RealSandbox {
    BUBBLEWRAP("interleave.sandbox", Bubblewrap::ofThisSystem),
    CONTAINER("interleave.containers", Container::ofThisSystem);

    private static final int SECONDS = 60;

    private final String property;
    private final Supplier<Sandbox> here;
    private Sandbox found;
    private UsageError missing;

    RealSandbox(String property, Supplier<Sandbox> here) {
        this.property = property;
        this.here = here;
    }

    /** What came of a script. */
    record Said(int exitCode, String out, String err, Optional<String> broken) {}

    /** Gives it; where it does not work, the test is left out, or fails if the property says "required". */
    synchronized Sandbox get() {
        if (found == null && missing == null) {
            try {
                found = here.get();
            } catch (UsageError notHere) {
                missing = notHere;
            }
        }
        if (found != null) {
            return found;
        }
        if ("required".equals(System.getProperty(property))) {
            throw missing;
        }
        return abort("not tested: " + missing.getMessage());
    }

    static Process start(Sandbox.Cell cell, String script, Path scratch, Allowance allowance) throws IOException {
        return cell.start(command(script, scratch, List.of(), allowance));
    }

    static JvmCommand command(String script, Path scratch, List<Path> readable, Allowance allowance) {
        return new JvmCommand(Path.of("/bin/bash"), List.of("-c", script), readable, scratch, Map.of(), allowance);
    }

    /** Runs a script to its end. */
    Said run(String script, Path scratch, Allowance allowance) throws IOException, InterruptedException {
        return run(command(script, scratch, List.of(), allowance));
    }

    Said run(JvmCommand command) throws IOException, InterruptedException {
        return run(get(), command);
    }

    static Said run(Sandbox sandbox, JvmCommand command) throws IOException, InterruptedException {
        try (Sandbox.Cell cell = sandbox.open()) {
            Process process = cell.start(command);
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "it does not end");
            return new Said(process.exitValue(), out.strip(), err.strip(), cell.limitBroken(process));
        }
    }
}
