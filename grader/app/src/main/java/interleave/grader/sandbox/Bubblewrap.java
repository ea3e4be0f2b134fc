package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import interleave.kit.exam.Allowance;
import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Linux only: bubblewrap, with namespaces of its own for processes, network, files and users.
 *
 * <p>Theory of operation. What runs inside sees the system's programs and the files that its command names,
 * read-only; it can write to its scratch folder and to small file systems in memory; it has no network, sees
 * no process but its own, and all of them end with the process that started them. Started by root, bubblewrap
 * needs no user namespace (many systems shut them): root sets up the mounts, and drops to a user of its own
 * for each cell before the JVM starts. Started by anybody else it needs one. Control groups bound memory and
 * processes where they may be written, {@code prlimit} bounds the rest.
 */
record Bubblewrap(BubblewrapLine line, Groups groups) implements Sandbox {

    /** Gives the sandbox; throws {@link UsageError} that says why it does not work on this machine. */
    static Bubblewrap ofThisSystem() {
        Bubblewrap sandbox = new Bubblewrap(new BubblewrapLine(User.ofThisProcess()), Groups.ofThisSystem());
        sandbox.whyNot().ifPresent(reason -> {
            throw new UsageError(reason);
        });
        return sandbox;
    }

    @Override
    public String describe() {
        return "Run in a sandbox (bubblewrap): no network, no files but the system's programs and their own, "
                + "bounded memory, processes and disk.";
    }

    @Override
    public Optional<String> warning() {
        return groups.bounds() ? Optional.empty() : Optional.of("no control groups: " + Groups.WITHOUT);
    }

    @Override
    public List<Limit> limits() {
        return Limits.ofBubblewrap(groups);
    }

    @Override
    public Cell open() {
        return new BubblewrapCell(this);
    }

    /** Says why a program cannot be run in it; empty if one could. */
    private Optional<String> whyNot() {
        if (!Files.exists(Path.of("/proc/self"))) {
            return Optional.of("bubblewrap works on Linux only");
        }
        for (String program : List.of("bwrap", "prlimit", "setpriv", "setsid")) {
            if (Programs.find(program).isEmpty()) {
                return Optional.of(program + " is not installed: install Debian's packages bubblewrap and util-linux");
            }
        }
        try {
            return tried();
        } catch (IOException failed) {
            return Optional.of("bubblewrap cannot be started: " + failed.getMessage());
        }
    }

    private Optional<String> tried() throws IOException {
        Path scratch = TemporaryFolder.create("interleave-try-");
        JvmCommand nothing =
                new JvmCommand(Path.of("/usr/bin/true"), List.of(), List.of(), scratch, Map.of(), Allowance.OF_ONE_JVM);
        try (Cell cell = open()) {
            Process process = cell.start(nothing);
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of("bubblewrap does not work here: "
                            + said.lines().findFirst().orElse("no reason given"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }
}
