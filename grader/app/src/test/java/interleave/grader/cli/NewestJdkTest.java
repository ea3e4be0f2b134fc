package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.grader.assignment.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build runs on the oldest JDK that is supported; this looks at the newest, where one is installed. */
class NewestJdkTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("on JDK 25 a correct counter gets 100, and a racing one loses what it should")
    void jdk25() throws Exception {
        Optional<Path> jdk = jdk25Home();
        Assumptions.assumeTrue(jdk.isPresent(), "no JDK 25 is installed here");
        Path solutions = Repository.find().root().resolve("solutions/05-shared-counter");
        Path log = folder.resolve("log");
        Path out = folder.resolve("out");
        int status = new ProcessBuilder(
                        jdk.get().resolve("bin").resolve("java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "grade",
                        "05-shared-counter",
                        solutions.resolve("accepted/var-handle").toString(),
                        solutions.resolve("wrong/unsynchronized-read").toString(),
                        "--sandbox",
                        "none",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertEquals(0, status, Files.readString(log));
        JsonNode submissions =
                new ObjectMapper().readTree(out.resolve("grades.json").toFile()).get("submissions");
        assertEquals(
                100, submissions.get(0).get("score").asInt(), submissions.get(0).toString());
        assertEquals(
                80, submissions.get(1).get("score").asInt(), submissions.get(1).toString());
        assertTrue(
                submissions.get(1).toString().contains("Data race on"),
                submissions.get(1).toString());
    }

    private static Optional<Path> jdk25Home() throws IOException {
        String named = System.getenv("JAVA_HOME_25_X64");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(usual)) {
            List<Path> found = homes.filter(
                            home -> home.getFileName().toString().contains("25"))
                    .filter(home -> Files.exists(home.resolve("bin").resolve("javac")))
                    .sorted()
                    .toList();
            return found.stream().findFirst();
        }
    }
}
