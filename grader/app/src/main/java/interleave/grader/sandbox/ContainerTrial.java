package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import interleave.kit.exam.Allowance;
import interleave.kit.exam.CodePlace;
import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Runs one container before any is needed, and looks from inside at what it has and what bounds it. */
record ContainerTrial(int code, Properties told, String errors) {
    private static final int MINIMUM = 17;
    private static final Allowance ALLOWANCE = Allowance.OF_ONE_JVM;

    /** Gives the sandbox with what was found; throws {@link UsageError} if no JVM can be run in it. */
    static Container of(Container unknown) {
        try {
            ContainerTrial bounded = run(unknown);
            // Some engines refuse bounds that they cannot enforce, others accept them and do nothing.
            ContainerTrial trial = bounded.code() == 0 ? bounded : run(unknown.found(0, false));
            return trial.judge(unknown);
        } catch (IOException failed) {
            throw new UsageError(unknown.engine().describe() + " cannot be started: " + failed.getMessage());
        }
    }

    private static ContainerTrial run(Container sandbox) throws IOException {
        Path scratch = Files.createTempDirectory("interleave-try-").toRealPath();
        Path own = CodePlace.of(ContainerFacts.class).toAbsolutePath();
        JvmCommand command = new JvmCommand(
                Path.of("java"),
                List.of("-Xshare:auto", "-cp", own.toString(), ContainerFacts.class.getName()),
                List.of(own),
                scratch);
        try (Sandbox.Cell cell = sandbox.open()) {
            Process process = cell.start(command);
            process.getOutputStream().close();
            String out = text(process.getInputStream().readAllBytes());
            String errors = text(process.getErrorStream().readAllBytes());
            Properties told = new Properties();
            told.load(new StringReader(out));
            return new ContainerTrial(process.waitFor(), told, errors);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private Container judge(Container unknown) {
        String where = unknown.engine().describe() + " with the image " + unknown.image();
        if (code != 0) {
            throw new UsageError(where + " does not run a JVM: "
                    + errors.lines()
                            .filter(line -> !line.isBlank())
                            .reduce((first, last) -> last)
                            .orElse("no reason given"));
        }
        if (number("java") < MINIMUM || !says("compiler")) {
            throw new UsageError(
                    where + " has Java " + number("java") + " where a JDK is needed, " + MINIMUM + " or later");
        }
        if (!says("scratch")) {
            throw new UsageError(where + " cannot write to a folder that is mounted for it");
        }
        boolean bounds =
                number("memory") == ALLOWANCE.megabytes() * 1024L * 1024 && number("pids") == ALLOWANCE.threads();
        return unknown.found((int) number("java"), bounds);
    }

    private boolean says(String key) {
        return Boolean.parseBoolean(told.getProperty(key));
    }

    private long number(String key) {
        String value = told.getProperty(key, "");
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
