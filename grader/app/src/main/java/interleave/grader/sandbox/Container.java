package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A container engine, Docker or Podman: slower to start than bubblewrap, and there on more systems.
 *
 * <p>Programs run on the image's JDK, not on the one of this process. A grader that is killed cannot end its
 * containers: nothing ties a container to the process that asked for it. They end with their own limits.
 *
 * @param engine the command
 * @param image what containers are made of; it needs a JDK, 17 or later, and nothing else
 */
record Container(Path engine, String image, User user) implements Sandbox {
    private static final String IMAGE_VARIABLE = "INTERLEAVE_IMAGE";
    private static final String DEFAULT_IMAGE = "docker.io/library/eclipse-temurin:21-jdk";
    private static final int SECONDS_TO_ANSWER = 60;

    /** Gives the sandbox; throws {@link UsageError} that says why it does not work on this machine. */
    static Container ofThisSystem() {
        Path engine = Programs.find("podman")
                .or(() -> Programs.find("docker"))
                .orElseThrow(() -> new UsageError("neither podman nor docker is installed"));
        String image = Optional.ofNullable(System.getenv(IMAGE_VARIABLE)).orElse(DEFAULT_IMAGE);
        if (!answers(engine, "info")) {
            throw new UsageError(engine + " has no engine that answers: start it, or see '" + engine + " info'");
        }
        if (!answers(engine, "image", "inspect", image)) {
            throw new UsageError("the image is missing: '" + engine + " pull " + image + "', or set " + IMAGE_VARIABLE
                    + " to another one with a JDK");
        }
        return new Container(engine, image, User.ofThisProcess());
    }

    private static boolean answers(Path engine, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(engine.toString());
        builder.command().addAll(List.of(arguments));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            boolean ended = process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isPodman() {
        return engine.endsWith("podman");
    }

    @Override
    public String describe() {
        return "Run in containers (" + engine.getFileName()
                + "): no network, no files but the image's and their own, bounded memory, processes and disk.";
    }

    @Override
    public Optional<String> warning() {
        return Optional.empty();
    }

    @Override
    public List<Limit> limits() {
        return Limits.ofContainers();
    }

    @Override
    public Cell open() {
        return new ContainerCell(this);
    }
}
