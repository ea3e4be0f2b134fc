package interleave.grader.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.grader.assignment.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports the real shared counter and runs the real Maven in it, as a student does. */
@DisplayName("In an exported repository, `mvn test`")
class ExportedRepositoryTest {
    private static final String EDITABLE = "src/main/java/interleave/counter/SharedCounter.java";

    @TempDir
    private Path folder;

    private Path exported;

    @BeforeEach
    void place() {
        exported = folder.resolve("ada's counter");
    }

    private record Build(int status, String output, JsonNode marks) {}

    private Build build(String solution) throws Exception {
        Repository repository = Repository.find();
        Exporter.export(repository, "05-shared-counter", exported);
        if (!solution.isEmpty()) {
            Path source = repository
                    .root()
                    .resolve("solutions/05-shared-counter/" + solution)
                    .resolve(EDITABLE);
            Files.copy(source, exported.resolve(EDITABLE), StandardCopyOption.REPLACE_EXISTING);
        }
        return mavenTest();
    }

    private Build mavenTest() throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(windows ? "mvn.cmd" : "mvn", "-B", "-ntp", "test"));
        String localRepository = System.getProperty("maven.repo.local");
        if (localRepository != null) {
            command.add("-Dmaven.repo.local=" + localRepository);
        }
        Path log = folder.resolve("mvn.log");
        int status = new ProcessBuilder(command)
                .directory(exported.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        Path marks = exported.resolve("target").resolve("marks.json");
        String output = Files.readString(log);
        assertTrue(Files.exists(marks), () -> "no marks were written:\n" + output);
        return new Build(status, output, new ObjectMapper().readTree(marks.toFile()));
    }

    @Test
    @DisplayName("is red with the starter, gives 0, and says what is to be written")
    void starter() throws Exception {
        Build build = build("");
        assertNotEquals(0, build.status());
        assertEquals(0, build.marks().get("score").asInt(), build.output());
        assertTrue(build.output().contains("Still to be written at SharedCounter.java"), build.output());
        assertEquals(5, build.marks().get("parts").size(), "every part ran");
    }

    @Test
    @DisplayName("shows the schedule of the race for `temp = counter; counter = temp + 1`")
    void naive() throws Exception {
        Build build = build("wrong/nothing-synchronized");
        assertNotEquals(0, build.status());
        assertTrue(build.output().contains("expected 2, got 1"), build.output());
        assertTrue(build.output().contains("reads count = 0"), build.output());
        for (JsonNode part : build.marks().get("parts")) {
            boolean sound =
                    List.of("sequential", "rules").contains(part.get("id").asText());
            assertEquals(sound ? "passed" : "failed", part.get("status").asText(), part.toString());
        }
    }

    @Test
    @DisplayName("is green with 100 for a correct solution")
    void correct() throws Exception {
        Build build = build("accepted/reentrant-lock");
        assertEquals(0, build.status(), build.output());
        assertEquals(100, build.marks().get("score").asInt(), build.output());
        assertTrue(build.output().contains("100 of 100"), build.output());
    }

    @Test
    @DisplayName("needs no file of solutions/, and there is none")
    void noSolutions() throws Exception {
        Exporter.export(Repository.find(), "05-shared-counter", exported);
        try (Stream<Path> files = Files.walk(exported)) {
            List<String> suspicious = files.map(
                            file -> exported.relativize(file).toString())
                    .filter(name ->
                            name.contains("Hidden") || name.contains("solution") || name.contains("expect.yaml"))
                    .toList();
            assertEquals(List.of(), suspicious);
        }
    }
}
