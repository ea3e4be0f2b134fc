package interleave.kit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import interleave.kit.rubric.Part;
import interleave.kit.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.TestExecutionListener;

class PlanListenerTest {
    private static final Outcome LOST = Outcome.of(
            Ending.WRONG_RESULT,
            "expected 2, got 1",
            new Schedule(List.of("thread 1"), List.of(new Step(0, "reads counter = 0", "SharedCounter.java:14"))));

    private static final String FAILED_PART = "  No update is lost    0 of  70  failed\n      two threads leave 2\n";

    private static Class<?> tests;

    @TempDir
    private Path folder;

    private final StringBuilder console = new StringBuilder();

    @BeforeAll
    static void compileTests(@TempDir Path classes) throws Exception {
        tests = Compiled.into(
                classes,
                "counter.CounterTest",
                """
                package counter;

                import interleave.kit.*;
                import org.junit.jupiter.api.*;

                public class CounterTest {
                    @OneRun @Tag("part:sequential") @DisplayName("one thread counts to 3")
                    void sequential() {}

                    @OneRun @Tag("part:lost-update") @DisplayName("two threads leave 2")
                    void two() {}

                    @OneRun @Tag("part:lost-update") @DisplayName("three threads leave 3")
                    void three() {}
                }
                """);
    }

    @Test
    @DisplayName("every launcher finds the listener by its service file")
    void registered() {
        assertTrue(ServiceLoader.load(TestExecutionListener.class).stream()
                .anyMatch(provider -> provider.type() == PlanListener.class));
    }

    @Test
    @DisplayName("a correct submission gets 100 of 100")
    void allPassed() throws IOException {
        run(selectClass(tests), test -> Outcome.passed());
        assertEquals(
                """

                Marks for 05, A counter

                  One thread          30 of  30  passed
                  No update is lost   70 of  70  passed
                  -----------------------------
                  total              100 of 100
                """,
                text());
        assertEquals(100, marks().get("score").intValue());
        assertTrue(marks().get("complete").booleanValue());
    }

    @Test
    @DisplayName("a failed part earns nothing and names its first failed test")
    void failedPart() throws IOException {
        run(selectClass(tests), test -> test.method().equals("two") ? LOST : Outcome.passed());
        assertTrue(text().contains(FAILED_PART), text());
        assertTrue(text().contains("total               30 of 100\n"), text());
    }

    @Test
    @DisplayName("parts and tests stand in marks.json as in the grader's grades.json")
    void marksFile() throws IOException {
        run(selectClass(tests), test -> test.method().equals("two") ? LOST : Outcome.passed());
        JsonNode expected = new ObjectMapper()
                .readTree(
                        """
                {"id": "lost-update", "title": "No update is lost", "score": 0, "maxScore": 70,
                 "status": "failed", "tests": [
                   {"name": "three threads leave 3", "status": "passed", "message": ""},
                   {"name": "two threads leave 2", "status": "failed", "message": "expected 2, got 1",
                    "schedule": {"threads": ["thread 1"],
                      "steps": [{"thread": 0, "what": "reads counter = 0", "at": "SharedCounter.java:14"}]}}]}
                """);
        assertEquals(expected, marks().get("parts").get(1));
    }

    @Test
    @DisplayName("a part whose tests were left out is not run, and nobody claims 100 of 100")
    void oneTestSelected() throws IOException {
        run(selectMethod(tests, "two"), test -> Outcome.passed());
        assertTrue(text().contains("One thread           - of  30  not run\n"), text());
        assertTrue(text().contains("No update is lost    - of  70  not run\n"), text());
        assertTrue(text().contains("Only some of the tests were run."), text());
        assertFalse(text().contains("total"), text());
        assertEquals("missing", marks().get("parts").get(1).get("status").textValue());
        assertFalse(marks().get("complete").booleanValue());
    }

    @Test
    @DisplayName("a part that has already failed is failed, though its other tests were left out")
    void oneFailedTestSelected() {
        run(selectMethod(tests, "two"), test -> LOST);
        assertTrue(text().contains(FAILED_PART), text());
    }

    @Test
    @DisplayName("what the grader could not tell is called its fault")
    void notKnown() {
        run(selectClass(tests), test -> Outcome.of(Ending.NOT_KNOWN, "the agent is silent"));
        assertTrue(text().contains("  One thread           0 of  30  the grader's fault\n"), text());
    }

    @Test
    @DisplayName("marks of an earlier run do not stay when there are none of this one")
    void earlierMarks() throws IOException {
        Files.writeString(folder.resolve("marks.json"), "{}");
        PlanListener listener = listener(
                new AssignmentOfRun(Optional.empty(), Optional.of("assignment.yaml:3: parts: …")),
                test -> Outcome.passed());
        Launch.of(List.of(selectClass(tests)), listener);
        assertFalse(Files.exists(folder.resolve("marks.json")));
        assertEquals("No marks: assignment.yaml:3: parts: …\n", text());
    }

    @Test
    @DisplayName("a run without tests of the kit says nothing")
    void otherTests() {
        Launch.of(List.of(), listener(assignment(), test -> Outcome.passed()));
        assertEquals("", text());
    }

    private void run(DiscoverySelector selector, Function<TestCase, Outcome> outcomes) {
        Launch.of(List.of(selector), listener(assignment(), outcomes));
    }

    private PlanListener listener(AssignmentOfRun assignment, Function<TestCase, Outcome> outcomes) {
        Examiner examiner = (cases, finished) -> {
            Map<TestCase, Outcome> all = new LinkedHashMap<>();
            cases.forEach(test -> all.put(test, outcomes.apply(test)));
            return all;
        };
        return new PlanListener(
                () -> assignment,
                (classes, of) -> examiner,
                line -> console.append(line).append(System.lineSeparator()),
                folder.resolve("marks.json"));
    }

    private static AssignmentOfRun assignment() {
        Rubric rubric = new Rubric(
                "05",
                "A counter",
                "counter",
                List.of(new Part("sequential", "One thread", 30), new Part("lost-update", "No update is lost", 70)),
                List.of("SharedCounter"),
                false,
                List.of("java.lang"));
        return new AssignmentOfRun(Optional.of(rubric), Optional.empty());
    }

    private String text() {
        return console.toString().replace(System.lineSeparator(), "\n").replaceAll("\n\n$", "\n");
    }

    private JsonNode marks() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("marks.json").toFile());
    }
}
