package interleave.grader.attacks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.UsageError;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Marks all attacks in one run of the grader, in the real sandbox, two at a time, together with honest
 * submissions. Linux only; left out where there is no sandbox, unless this is CI.
 */
@EnabledOnOs(OS.LINUX)
@DisplayName("In a class of attacks,")
class AttacksTest {
    @TempDir
    private static Path root;

    private static Stage stage;
    private static GraderProcess.Ended grader;
    private static Map<String, String> before;
    private static final Map<String, JsonNode> RESULTS = new LinkedHashMap<>();

    @BeforeAll
    static void markAll() throws IOException, InterruptedException {
        needSandbox();
        stage = Stage.in(root.toRealPath());
        before = sums();
        grader = GraderProcess.mark(stage);
        assertEquals(0, grader.status(), grader.printed());
        JsonNode grades = new ObjectMapper()
                .readTree(stage.reports().resolve("grades.json").toFile());
        grades.get("submissions").forEach(each -> RESULTS.put(each.get("name").asText(), each));
    }

    private static void needSandbox() {
        try {
            Sandbox.of(SandboxKind.BWRAP);
        } catch (UsageError missing) {
            if (System.getenv("CI") != null) {
                throw missing;
            }
            Assumptions.abort("not tested without a sandbox: " + missing.getMessage());
        }
    }

    static List<Attack> attacks() {
        return stage.attacks();
    }

    static Stream<String> twins() {
        return RESULTS.keySet().stream().filter(name -> name.startsWith(Stage.TWIN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @DisplayName("each gets what it must get, and no more marks:")
    void attack(Attack attack) {
        JsonNode result = RESULTS.get(attack.name());
        String verdict = result.get("verdict").asText();
        assertTrue(
                attack.verdict().contains(verdict), () -> verdict + " is none of " + attack.verdict() + ": " + result);
        assertTrue(result.get("score").asInt() <= attack.marks(), () -> "too many marks: " + result);
        assertTrue(
                texts(result).anyMatch(text -> text.contains(attack.says())),
                () -> "says nothing of '" + attack.says() + "': " + result);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twins")
    @DisplayName("whoever does the allowed thing gets all marks:")
    void twin(String name) {
        assertEquals(100, RESULTS.get(name).get("score").asInt(), () -> RESULTS.get(name)
                .toString());
    }

    @Test
    @DisplayName("the marks of honest submissions are what they would be alone")
    void others() {
        assertEquals("accepted", RESULTS.get(Stage.HONEST_RIGHT).get("verdict").asText());
        assertEquals(100, RESULTS.get(Stage.HONEST_RIGHT).get("score").asInt());
        assertEquals("wrong", RESULTS.get(Stage.HONEST_WRONG).get("verdict").asText());
        assertEquals(10, RESULTS.get(Stage.HONEST_WRONG).get("score").asInt());
    }

    @Test
    @DisplayName("every submission has a result, also under a hostile name")
    void all() throws IOException {
        assertEquals(Folders.in(stage.submissions()).size(), RESULTS.size());
        long full = RESULTS.values().stream()
                .filter(each -> each.get("score").asInt() == 100)
                .count();
        long expected = MadeAtRunTime.NAMES.size()
                + 1
                + twins().count()
                + attacks().stream().filter(attack -> attack.marks() == 100).count();
        assertEquals(expected, full);
    }

    @Test
    @DisplayName("every attack has a twin")
    void everyTwinIsThere() {
        for (Attack attack : attacks()) {
            assertTrue(RESULTS.containsKey(Stage.TWIN + attack.twin()), attack::toString);
        }
    }

    @Test
    @DisplayName("no file is changed, and no temporary one is left")
    void files() throws IOException {
        assertEquals(before, sums());
        try (Stream<Path> left = Files.list(stage.temporary())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    @DisplayName("no process is left")
    void processes() throws IOException {
        assertEquals(List.of(), GraderProcess.left(stage));
    }

    @Test
    @DisplayName("what was printed and written holds no command for a terminal, and is not large")
    void reports() throws IOException {
        assertFalse(grader.printed().contains("\u001b"), grader.printed());
        assertFalse(grader.printed().lines().anyMatch(line -> line.startsWith("::")), grader.printed());
        try (Stream<Path> paths = Files.walk(stage.reports())) {
            List<Path> files = paths.filter(Files::isRegularFile).toList();
            assertAll(files.stream().map(file -> () -> harmless(file)));
        }
    }

    private static void harmless(Path file) throws IOException {
        String text = Files.readString(file);
        boolean ofOne = !file.getParent().equals(stage.reports());
        assertTrue(!ofOne || text.length() < 512 * 1024, () -> file + " has " + text.length() + " characters");
        assertFalse(text.contains("\u001b"), file::toString);
        assertFalse(file.toString().endsWith(".html") && text.contains("<script>alert"), file::toString);
        assertFalse(
                file.toString().endsWith(".csv") && text.lines().anyMatch(line -> line.startsWith("=")),
                file::toString);
    }

    private static Map<String, String> sums() throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String folder : List.of("checkout", "class", "home")) {
            sums.putAll(Checksum.of(root.toRealPath().resolve(folder)));
        }
        return sums;
    }

    private static Stream<String> texts(JsonNode node) {
        Stream<String> own = node.isTextual() ? Stream.of(node.asText()) : Stream.of();
        Iterable<JsonNode> below = node;
        return Stream.concat(
                own, StreamSupport.stream(below.spliterator(), false).flatMap(AttacksTest::texts));
    }
}
