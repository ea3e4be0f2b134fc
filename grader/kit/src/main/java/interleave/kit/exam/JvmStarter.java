package interleave.kit.exam;

import java.io.IOException;
import java.util.Optional;

/** Starts child JVMs: plainly here, within bounds in the grader. */
@FunctionalInterface
public interface JvmStarter {

    /** Starts the JVM; its stdin, stdout and stderr are pipes. */
    Process start(JvmCommand command) throws IOException;

    /**
     * Says which bound a process has broken that this starter has set, as what the student has done: "used more
     * than …"; empty if none. To be asked after its end.
     */
    default Optional<String> limitBroken(Process process) {
        return Optional.empty();
    }

    /** Starts it as a plain child process, with the environment of this one. */
    static JvmStarter plain() {
        return command -> {
            ProcessBuilder builder = new ProcessBuilder(command.line())
                    .directory(command.scratch().toFile());
            builder.environment().putAll(command.environment());
            return builder.start();
        };
    }
}
