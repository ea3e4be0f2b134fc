package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A container engine that answers.
 *
 * @param rootless whether containers run below the user who asked for them, not below root
 */
record Engine(Path program, Kind kind, String version, boolean rootless) {
    private static final int SECONDS_TO_ANSWER = 60;

    enum Kind {
        PODMAN("podman", "{{.Version.Version}} rootless={{.Host.Security.Rootless}}", "rootless=true"),
        DOCKER("docker", "{{.ServerVersion}} {{.SecurityOptions}}", "name=rootless");

        private final String command;
        private final String about;
        private final String ifRootless;

        Kind(String command, String about, String ifRootless) {
            this.command = command;
            this.about = about;
            this.ifRootless = ifRootless;
        }

        String command() {
            return command;
        }
    }

    /** Gives the engine; throws {@link UsageError} if its command is there and nothing answers. */
    static Engine at(Path program, Kind kind) {
        String[] about = ask(program, "info", "--format", kind.about).strip().split(" ", 2);
        if (about.length < 2) {
            throw new UsageError(kind.command + " is installed, but its engine does not answer: start it, and see '"
                    + program + " info'");
        }
        return new Engine(program, kind, about[0], about[1].contains(kind.ifRootless));
    }

    boolean has(String image) {
        return !ask(program, "image", "inspect", "--format", "{{.Id}}", image).isEmpty();
    }

    /** Gives the name and version. */
    String describe() {
        return kind.command + " " + version;
    }

    /** Gives the command that ends containers at once, whatever they are doing; names follow. */
    List<String> removal() {
        List<String> line = new ArrayList<>(List.of(program.toString(), "rm", "-f"));
        if (kind == Kind.PODMAN) {
            // It would ask them to end, and wait ten seconds.
            line.addAll(List.of("-t", "0"));
        }
        return line;
    }

    /** Gives what a command of the engine prints; nothing if it fails. */
    private static String ask(Path program, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(program.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.command().addAll(List.of(arguments));
        try {
            Process process = builder.start();
            // It says little: the pipe takes all of it.
            boolean ended = process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
