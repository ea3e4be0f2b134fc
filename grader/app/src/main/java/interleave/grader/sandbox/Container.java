package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Containers of Podman or Docker: slower to start than bubblewrap, and there on more systems.
 *
 * <p>Theory of operation. Each JVM has a container of its own, without network and capabilities, with a root
 * that cannot be written. It sees the image, the files that its command names, read-only, and its scratch
 * folder; root gives each cell a user of its own. Programs run on the image's JDK, not on the one of this
 * process. The process that is started here is the engine's client, which is not the container's parent: so
 * {@link ContainerProcess} ends the container when the client is killed, {@link Keeper} when the grader is, and
 * a clock inside ({@link InnerScript}) when all of them are.
 *
 * @param image what containers are made of; it needs a JDK, 17 or later, and a shell
 * @param java the version of the image's JDK
 * @param bounds whether memory and processes are bounded by the engine: it cannot where it may not write control groups
 * @param longest what a container may take, whatever becomes of the grader
 */
record Container(Engine engine, String image, User user, int java, boolean bounds, Duration longest)
        implements Sandbox {
    private static final String IMAGE_VARIABLE = "INTERLEAVE_IMAGE";
    private static final String DEFAULT_IMAGE = "docker.io/library/eclipse-temurin:21-jdk";
    private static final String TRIED =
            "Podman 4.3.1 and Docker 20.10.24, both as root with runc 1.1.5 on Linux, control"
                    + " groups of version 1; not with version 2, not without root, not on macOS or Windows";
    /** More than the tests of one judge can take that have two minutes each. */
    private static final Duration LONGEST = Duration.ofHours(2);

    /** Gives the sandbox of the first engine that works; throws {@link UsageError} that says why none does. */
    static Container ofThisSystem() {
        return of(Programs::find, Optional.ofNullable(System.getenv(IMAGE_VARIABLE)));
    }

    /** @param programs where a command is */
    static Container of(Function<String, Optional<Path>> programs, Optional<String> image) {
        List<Supplier<Container>> ways = Stream.of(Engine.Kind.values())
                .flatMap(kind -> programs.apply(kind.command()).stream().map(program ->
                        (Supplier<Container>) () -> with(Engine.at(program, kind), image.orElse(DEFAULT_IMAGE))))
                .toList();
        if (ways.isEmpty()) {
            throw new UsageError("neither podman nor docker is installed");
        }
        return Sandbox.firstOf(ways, reasons -> reasons);
    }

    private static Container with(Engine engine, String image) {
        if (!engine.has(image)) {
            throw new UsageError(engine.kind().command() + " has no image " + image + ": '" + engine.program()
                    + " pull " + image + "', or set " + IMAGE_VARIABLE + " to one with a JDK and a shell");
        }
        return ContainerTrial.of(new Container(engine, image, User.ofThisProcess(), 0, true, LONGEST));
    }

    Container found(int java, boolean bounds) {
        return new Container(engine, image, user, java, bounds, longest);
    }

    Container within(Duration longest) {
        return new Container(engine, image, user, java, bounds, longest);
    }

    @Override
    public String describe() {
        return "Run in containers (" + engine.kind().command() + ", Java " + java
                + "): no network, no files but the image's and their own, bounded "
                + (bounds ? "memory, processes and disk." : "disk.");
    }

    @Override
    public Optional<String> warning() {
        return bounds
                ? Optional.empty()
                : Optional.of(engine.describe() + " may not bound memory and processes here: memory is bounded by"
                        + " the JVM's own limits only");
    }

    @Override
    public List<Limit> limits() {
        return Limits.ofContainers(this);
    }

    @Override
    public Optional<String> experience() {
        return Optional.of("This is " + engine.describe() + (engine.rootless() ? ", without root" : "")
                + ". Containers have been tried with " + TRIED + ".");
    }

    @Override
    public ContainerCell open() {
        return new ContainerCell(this);
    }
}
