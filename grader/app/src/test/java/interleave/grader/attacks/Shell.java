package interleave.grader.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

/** Makes what Java has no call for. */
final class Shell {
    private Shell() {}

    /** Runs a line of bash, with {@code argument} as its first one. */
    static void run(String line, Path argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", line, "bash", argument.toString())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor(), line);
    }
}
