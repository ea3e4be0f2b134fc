package interleave.kit.exam;

import java.io.IOException;

/** Starts child JVMs: plainly here, within bounds in the grader. */
@FunctionalInterface
public interface JvmStarter {

    /** Starts the JVM; its stdin, stdout and stderr are pipes. */
    Process start(JvmCommand command) throws IOException;

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
