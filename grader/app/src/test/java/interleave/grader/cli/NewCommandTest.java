package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    private static final String ID = "06-barrier";

    @TempDir
    Path root;

    private Path log;
    private SmallClass checkout;

    @BeforeEach
    void checkout() throws IOException {
        checkout = new SmallClass(root.toRealPath());
        Files.createDirectories(root.resolve("solutions"));
        Files.copy(Repository.find().root().resolve("pom.xml"), root.resolve("pom.xml"));
        log = root.resolve("log");
    }

    @Test
    @DisplayName("what new makes keeps what its folders promise, at once")
    void check() throws Exception {
        assertEquals(0, checkout.start(log, "new", ID).waitFor(), Files.readString(log));
        assertTrue(Files.readString(log).contains("prove it: grader/bin/grader check " + ID), Files.readString(log));
        assertEquals(0, checkout.start(log, "check", ID, "--sandbox", "none").waitFor(), Files.readString(log));
        String said = Files.readString(log);
        assertTrue(said.contains("3 of 3 promises kept"), said);
    }

    @Test
    @DisplayName("a name that is taken is one line, exit status 2")
    void taken() throws Exception {
        assertEquals(2, checkout.start(log, "new", "00-small").waitFor());
        String said = Files.readString(log);
        assertTrue(said.contains("00-small exists already"), said);
        assertEquals(1, said.lines().count(), said);
    }
}
