package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    Path out;

    @Test
    @DisplayName("a class gets its three files, a submission its folder of five, and no temporary file" + " is left")
    void files() throws IOException {
        Reports reports = new Reports(OutFolder.at(out), Samples.RUN, Map.of());
        reports.write(Samples.wrong());
        reports.write(ClassResults.inMemory(List.of(Samples.wrong())));
        assertEquals(List.of("bob", "grades.csv", "grades.json", "index.html"), names(out));
        assertEquals(
                List.of("TEST-00-small.xml", "feedback.md", "report.html", "result.json", "results.gradescope.json"),
                names(out.resolve("bob")));
    }

    @Test
    @DisplayName("Classroom 50 gets its file where its runner has said who asks")
    void classroom() throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String name : List.of(
                "CLASSROOM",
                "ASSIGNMENT",
                "ASSIGNMENT_TYPE",
                "SUBMISSION_TAG",
                "COMMIT_URL",
                "RELEASE_URL",
                "REVIEW_URL",
                "USERNAME")) {
            environment.put(name, "value of " + name);
        }
        new Reports(OutFolder.at(out), Samples.RUN, environment).write(Samples.wrong());
        String written = Files.readString(out.resolve("bob/result.classroom50.json"));
        assertTrue(written.contains("\"owner\" : \"value of USERNAME\""), written);
        assertTrue(written.contains("\"max-score\" : 100"), written);
    }

    @Test
    @DisplayName("an older report is replaced")
    void replaces() throws IOException {
        OutFolder folder = OutFolder.at(out);
        folder.write(Path.of("a/b.txt"), "old and longer");
        folder.write(Path.of("a/b.txt"), "new");
        assertEquals("new", Files.readString(out.resolve("a/b.txt")));
    }

    @Test
    @DisplayName("a folder that cannot be written is refused, and named")
    void notWritable() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "");
        UsageError error = assertThrows(UsageError.class, () -> OutFolder.at(file.resolve("below")));
        assertTrue(error.getMessage().contains("file/below cannot be written"), error.getMessage());
        assertTrue(error.getMessage().endsWith("name another folder"), error.getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
