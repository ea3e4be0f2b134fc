package interleave.kit.github;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubMarksTest {
    private static final String MARKS =
            """
            {"schema": "interleave/marks/v1", "score": 15, "maxScore": 100, "parts": [
              {"id": "sequential", "title": "One thread", "score": 15, "maxScore": 15,
               "status": "passed", "tests": [
                {"name": "counts to 3", "status": "passed", "message": ""}]},
              {"id": "lost-update", "title": "No update is lost", "score": 0, "maxScore": 85,
               "status": "failed", "tests": [
                {"name": "two threads | leave 2", "status": "failed", "message": "%s",
                 "schedule": {"threads": ["thread 1"], "steps": [
                   {"thread": 0, "what": "reads counter = 0", "at": "SharedCounter.java:14"}]}},
                {"name": "three threads leave 3", "status": "failed", "message": "%s",
                 "schedule": {"threads": ["thread 1"], "steps": [
                   {"thread": 0, "what": "reads counter = 0", "at": "SharedCounter.java:14"}]}}]}]}
            """;

    @TempDir
    private Path folder;

    private Path summary;

    @BeforeEach
    void writeRubric() throws IOException {
        summary = folder.resolve("summary.md");
        Files.writeString(
                folder.resolve("assignment.yaml"),
                """
                id: 05-shared-counter
                title: A counter
                package: interleave.counter
                parts:
                  - {id: sequential, title: One thread, points: 15}
                  - {id: lost-update, title: No update is lost, points: 85}
                editable: [SharedCounter]
                helpers: false
                allowed: [java.lang]
                """);
    }

    @Test
    @DisplayName("each part is a result of its own, whose points add up as its passed tests do")
    void results() throws IOException {
        write("expected 2, got 1");
        assertEquals(
                new ObjectMapper()
                        .readTree(
                                """
                {"version": 1, "status": "pass", "max_score": 15, "tests": [
                  {"name": "One thread", "status": "pass", "score": 15, "message": "",
                   "test_code": "", "filename": "", "line_no": 0, "duration": 0}]}
                """),
                result("sequential"));
        assertEquals(
                new ObjectMapper()
                        .readTree(
                                """
                {"version": 1, "status": "fail", "max_score": 85, "tests": [
                  {"name": "No update is lost", "status": "fail", "score": 0,
                   "message": "two threads | leave 2: expected 2, got 1",
                   "test_code": "", "filename": "", "line_no": 0, "duration": 0}]}
                """),
                result("lost-update"));
    }

    @Test
    @DisplayName("the reporter's two ways to count agree on every part")
    void bothSums() throws IOException {
        write("expected 2, got 1");
        for (String part : List.of("sequential", "lost-update")) {
            JsonNode result = result(part);
            int sum = 0;
            int passed = 0;
            for (JsonNode test : result.get("tests")) {
                sum += test.get("score").intValue();
                passed += test.get("status").textValue().equals("pass") ? 1 : 0;
            }
            assertEquals(
                    sum,
                    result.get("max_score").intValue()
                            * passed
                            / result.get("tests").size());
        }
    }

    @Test
    @DisplayName("without marks, as when nothing compiles, every part gets 0 and says that it did not run")
    void noMarks() throws IOException {
        GitHubMarks.write(folder, summary.toString());
        assertEquals("fail", result("sequential").get("status").textValue());
        assertTrue(result("sequential").get("tests").toString().contains("did not run"));
        assertTrue(Files.readString(summary).startsWith("## A counter: 0 of 100\n"));
    }

    @Test
    @DisplayName("the summary has a row a part, and a failure once, however many tests have it")
    void summary() throws IOException {
        write("expected 2, got 1");
        assertEquals(
                """
                ## A counter: 15 of 100

                | Part | Marks | |
                |---|---:|---|
                | One thread | 15 of 15 | passed |
                | No update is lost | 0 of 85 | failed: two threads \\| leave 2 |

                <details><summary>two threads | leave 2 (and 1 more)</summary>

                ```text
                expected 2, got 1

                  thread 1
                  reads counter = 0         SharedCounter.java:14
                ```

                </details>

                """,
                Files.readString(summary));
    }

    @Test
    @DisplayName("the summary shows who waits")
    void waits() throws IOException {
        write(
                MARKS.replace("\"at\": \"SharedCounter.java:14\"", "\"at\": \"\", \"mark\": \"WAITS\""),
                "expected 2, got 1");
        String text = Files.readString(summary);
        assertTrue(text.contains("\n  . reads counter = 0\n\n  . begins to wait\n```"), text);
    }

    @Test
    @DisplayName("what a submission says cannot leave its block, and cannot start a workflow command")
    void hostileMessage() throws IOException {
        write("```\\n</details><img src=x>\\n::error::hacked");
        String text = Files.readString(summary);
        assertTrue(text.contains("````text\n```\n</details><img src=x>\n::error::hacked\n"), text);
        assertFalse(result("lost-update").toString().contains("\\n"));
    }

    private void write(String message) throws IOException {
        write(MARKS, message);
    }

    private void write(String marks, String message) throws IOException {
        Path target = Files.createDirectories(folder.resolve("target"));
        Files.writeString(target.resolve("marks.json"), marks.formatted(message, message));
        GitHubMarks.write(folder, summary.toString());
    }

    private JsonNode result(String part) throws IOException {
        String line = Files.readString(folder.resolve("target/github").resolve(part));
        assertTrue(line.matches("result=[A-Za-z0-9+/=]+\n"), line);
        byte[] json =
                Base64.getDecoder().decode(line.substring("result=".length()).strip());
        return new ObjectMapper().readTree(json);
    }
}
