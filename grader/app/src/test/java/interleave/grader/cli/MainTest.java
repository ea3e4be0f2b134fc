package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String ID = "05-shared-counter";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("an unknown assignment is one line with the nearest name, exit status 2")
    void unknownAssignment() {
        refused("did you mean '05-shared-counter'?", "grade", "5-shared-conter", folder.toString());
        refused("did you mean '05-shared-counter'?", "check", "5-shared-conter");
        refused("did you mean '05-shared-counter'?", "export", "5-shared-conter", "--to", folder.toString());
    }

    @Test
    @DisplayName("a submission that is not there, or empty, is one line, exit status 2")
    void noSubmission() {
        refused("nobody does not exist", "grade", ID, folder.resolve("nobody").toString());
        refused("is empty", "grade", ID, folder.toString());
    }

    @Test
    @DisplayName("an --out that cannot be written is one line, exit status 2, before any work")
    void noOut() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path ada = folder.resolve("ada");
        Files.createDirectories(ada.resolve("src/main/java/interleave/counter"));
        Files.writeString(ada.resolve("src/main/java/interleave/counter/SharedCounter.java"), "");
        refused("cannot be written", "grade", ID, ada.toString(), "--sandbox", "none", "--out", file.toString());
    }

    @Test
    @DisplayName("wrong usage is one line that points to the help, exit status 2")
    void usage() {
        refused("see 'grader grade --help'", "grade");
        refused("see 'grader grade --help'", "grade", ID, ".", "--jobs", "many");
        refused("see 'grader --help'", "graed");
        refused("--jobs 0 is not from 1 to", "grade", ID, ".", "--jobs", "0");
        String tooMany = String.valueOf(2 * Runtime.getRuntime().availableProcessors() + 1);
        refused("two for each core of this machine", "grade", ID, ".", "--jobs", tooMany);
        refused("--repeat 0 checks nothing", "check", ID, "--repeat", "0");
        refused("has nothing named accepted/nobody", "check", ID, "--only", "accepted/nobody", "--sandbox", "none");
    }

    @Test
    @DisplayName("without arguments the help is printed")
    void help() {
        assertEquals(0, run());
        assertTrue(out.toString().contains("grade"), out.toString());
    }

    private void refused(String why, String... arguments) {
        err.getBuffer().setLength(0);
        assertEquals(2, run(arguments), err.toString());
        assertTrue(err.toString().contains(why), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertEquals("", out.toString());
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
