package interleave.grader.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A process beside the grader that removes a cell's containers when nobody else does.
 *
 * <p>It reads from a pipe that only the grader can write to: when the grader dies, by whatever, that is the end
 * of the pipe. A client that was about to make a container goes on without the grader, so it looks more than
 * once.
 */
final class Keeper implements AutoCloseable {
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP QUIT
            engine=$1
            label=$2
            shift 2
            remove() {
                left=$("$engine" ps -aq --filter "label=$label" </dev/null)
                [ -z "$left" ] || "$@" $left </dev/null
            }
            if read -r closed; then
                remove "$@"
                exit
            fi
            for second in 1 2 3 4 5 6 7 8 9 10; do
                remove "$@"
                sleep 1
            done
            """;

    private final Process process;

    /** @param label that all containers of the cell have */
    Keeper(Engine engine, String label) {
        List<String> line = new ArrayList<>(
                List.of("/bin/sh", "-c", SCRIPT, "keeper", engine.program().toString(), label));
        line.addAll(engine.removal());
        try {
            process = new ProcessBuilder(line)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException("/bin/sh cannot be started", failed);
        }
    }

    /** Removes what is left, and blocks until it is gone. */
    @Override
    public void close() {
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write("closed\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException killed) {
            return;
        }
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
