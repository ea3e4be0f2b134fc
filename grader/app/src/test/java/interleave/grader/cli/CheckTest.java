package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    @ParameterizedTest(name = "every solution of {0} gets what its folder promises")
    @ValueSource(strings = {"04-thread-queue", "05-shared-counter"})
    void promises(String assignment) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int jobs = Math.min(2, Runtime.getRuntime().availableProcessors());
        int status = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "check",
                assignment,
                "--sandbox",
                "none",
                "--jobs",
                String.valueOf(jobs));
        assertEquals(0, status, () -> out + "\n" + err);
    }
}
