package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    @DisplayName("every solution of 05-shared-counter gets what its folder promises")
    void sharedCounter() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int jobs = Math.min(2, Runtime.getRuntime().availableProcessors());
        int status = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "check",
                "05-shared-counter",
                "--sandbox",
                "none",
                "--jobs",
                String.valueOf(jobs));
        assertEquals(0, status, () -> out + "\n" + err);
    }
}
