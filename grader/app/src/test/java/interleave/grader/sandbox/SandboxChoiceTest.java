package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which sandbox is taken, with engines that are only shell scripts. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "shell scripts stand in for engines")
class SandboxChoiceTest {
    private static final String IMAGE = "an/image";
    /** Runs what it is asked to, without a container. */
    private static final String WORKS =
            """
            case $1 in
            info) echo '9.9 rootless=false' ;;
            image) echo id ;;
            run)
                until [ "$1" = --entrypoint ]; do
                    [ "$1" != --workdir ] || cd "$2"
                    shift
                done
                shift 3
                PATH=%s/bin:$PATH exec /bin/sh "$@"
                ;;
            esac
            """
                    .formatted(System.getProperty("java.home"));

    @TempDir
    Path folder;

    @Test
    @DisplayName("bubblewrap, where it works: no engine is asked")
    void bubblewrapFirst() {
        Sandbox works = new NoSandbox();
        assertSame(works, Sandbox.first(List.of(() -> works, () -> {
            throw new AssertionError("asked");
        })));
    }

    @Test
    @DisplayName("else the first container engine that works")
    void engineNext() throws Exception {
        engine("podman", "exit 1");
        engine("docker", WORKS.replace("rootless=false", "[name=seccomp]"));
        Container taken = (Container) auto();
        assertEquals("docker 9.9", taken.engine().describe());
        assertEquals(Runtime.version().feature(), taken.java());
        assertFalse(taken.bounds(), "nothing bounds it");
    }

    @Test
    @DisplayName("else nothing, and each reason says what to do")
    void refused() throws Exception {
        assertEquals(
                "no sandbox for programs of strangers: bwrap is not installed; neither podman nor docker is installed."
                        + " Install one of them, or say --sandbox none for programs that you trust",
                refusal());
        Path silent = engine("podman", "exit 1");
        Path empty = engine("docker", WORKS.replace("echo id", "exit 1"));
        assertEquals(
                "no sandbox for programs of strangers: bwrap is not installed; podman is installed, but its engine does"
                        + " not answer: start it, and see '" + silent + " info'; docker has no image an/image: '"
                        + empty
                        + " pull an/image', or set INTERLEAVE_IMAGE to one with a JDK and a shell."
                        + " Install one of them, or say --sandbox none for programs that you trust",
                refusal());
    }

    @Test
    @DisplayName("an engine that cannot run a JVM is refused with its own words")
    void cannotRun() throws Exception {
        engine("podman", WORKS.replace("    until", "    echo 'Error: no subuid ranges' >&2; exit 125\n    until"));
        assertTrue(
                refusal().contains("podman 9.9 with the image an/image does not run a JVM: Error: no subuid ranges"),
                refusal());
    }

    @Test
    @DisplayName("where an engine refuses to bound memory and processes, that is said wherever limits are")
    void cannotBound() throws Exception {
        engine(
                "podman",
                WORKS.replace(
                        "    until",
                        "    case \"$*\" in *--memory*) echo 'no control groups' >&2; exit 125 ;; esac\n    until"));
        Sandbox taken = auto();
        assertEquals(
                Optional.of("podman 9.9 may not bound memory and processes here: memory is bounded by the JVM's own"
                        + " limits only"),
                taken.warning());
        assertTrue(taken.describe().endsWith("bounded disk."), taken.describe());
        Limit memory = taken.limits().stream()
                .filter(limit -> limit.what().equals("memory"))
                .findFirst()
                .orElseThrow();
        assertEquals("the JVM itself (-Xmx)", memory.by());
    }

    private String refusal() {
        return assertThrows(UsageError.class, this::auto).getMessage();
    }

    private Sandbox auto() {
        return Sandbox.first(List.of(
                () -> {
                    throw new UsageError("bwrap is not installed");
                },
                () -> Container.of(
                        name -> Optional.of(folder.resolve(name)).filter(Files::exists), Optional.of(IMAGE))));
    }

    private Path engine(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
