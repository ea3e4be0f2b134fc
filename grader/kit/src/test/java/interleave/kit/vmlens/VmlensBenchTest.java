package interleave.kit.vmlens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.Bench;
import interleave.kit.exam.TestCase;
import interleave.kit.explore.Trial;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the events of one real child JVM, whole and damaged. */
class VmlensBenchTest {
    private static final VmlensBench BENCH = new VmlensBench();
    private static final Map<String, Bench.Told> TOLD = new HashMap<>();

    @TempDir
    static Path recorded;

    @TempDir
    Path scratch;

    @BeforeAll
    static void recordOneChild() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BENCH.jvmArguments(recorded));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AgentChild.class.getName()));
        Path errors = recorded.resolve("stderr");
        Process child =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor(), Files.readString(errors));
        said.lines()
                .map(line -> line.split(";", 3))
                .forEach(part ->
                        TOLD.put(part[0], new Bench.Told(test(part[0]), Outcome.of(Ending.valueOf(part[1]), part[2]))));
    }

    private static TestCase test(String name) {
        return new TestCase(AgentChild.class.getName(), name, "part", name, List.of(), true, 1);
    }

    private Map<String, Outcome> outcomes() {
        return BENCH.afterwards(TOLD, scratch);
    }

    private Path events() throws IOException {
        Path from = recorded.resolve("agent").resolve("vmlens");
        Path to = Files.createDirectories(scratch.resolve("agent").resolve("vmlens"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    @Test
    void aWholeRecordShowsTheRaceAndAcceptsWhatIsGuarded() throws IOException {
        events();
        Map<String, Outcome> outcomes = outcomes();

        assertEquals(Ending.PASSED, outcomes.get("guarded").ending());
        assertEquals(Ending.DATA_RACE, outcomes.get("open").ending());
        assertTrue(outcomes.get("open").message().contains("SampleCounter.open in open()"));
        assertFalse(outcomes.get("open").schedule().isEmpty());
    }

    @Test
    void aBrokenExpectationKeepsItsMessageAndGetsTheFailingRun() throws IOException {
        events();
        Outcome racy = outcomes().get("racy");

        assertEquals(Ending.WRONG_RESULT, racy.ending());
        assertEquals("racy: expected 2, got 1", racy.message());
        assertTrue(
                racy.schedule().steps().stream().anyMatch(step -> step.what().contains("writes SampleCounter.racy")));
    }

    @Test
    void noToolIsNamed() throws IOException {
        events();
        outcomes()
                .values()
                .forEach(outcome -> assertFalse(outcome.message().toLowerCase().contains("vmlens"), outcome.message()));
    }

    @Test
    void withoutEventsNothingIsKnownButWhatARunShowed() {
        Map<String, Outcome> outcomes = outcomes();

        assertEquals(Ending.NOT_KNOWN, outcomes.get("guarded").ending());
        assertEquals(Ending.NOT_KNOWN, outcomes.get("open").ending());
        assertEquals(Ending.WRONG_RESULT, outcomes.get("racy").ending());
    }

    @Test
    void aFolderThatReportsAreLinkedToIsLeftAsItIs(@TempDir Path others) throws IOException {
        events();
        Files.createFile(others.resolve("marks"));
        Files.createSymbolicLink(scratch.resolve("runs"), others);

        assertEquals(Ending.PASSED, outcomes().get("guarded").ending());
        assertTrue(Files.exists(others.resolve("marks")));
    }

    @Test
    void eventsBehindALinkAreNotRead(@TempDir Path others) throws IOException {
        Path elsewhere = others.resolve("vmlens");
        Files.move(events(), elsewhere);
        Files.createSymbolicLink(scratch.resolve("agent").resolve("vmlens"), elsewhere);

        assertEquals(Ending.NOT_KNOWN, outcomes().get("guarded").ending());
        assertTrue(Files.exists(elsewhere.resolve("method.vmlens")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"agentlog", "control", "description", "interleave", "method", "nonvolatile", "threadandloop"})
    void aFileThatIsMissingOrEmptyIsNeverTakenForNoRace(String name) throws IOException {
        Path file = events().resolve(name + ".vmlens");
        Files.write(file, new byte[0]);
        assertEquals(Ending.NOT_KNOWN, outcomes().get("open").ending());
        Files.delete(file);
        assertEquals(Ending.NOT_KNOWN, outcomes().get("open").ending());
    }

    @ParameterizedTest
    @ValueSource(strings = {"control", "interleave", "nonvolatile", "threadandloop"})
    void aFileThatIsCutOffIsNeverTakenForNoRace(String name) throws IOException {
        Path file = events().resolve(name + ".vmlens");
        byte[] whole = Files.readAllBytes(file);
        for (int tenths = 9; tenths > 0; tenths -= 2) {
            Files.write(file, Arrays.copyOf(whole, whole.length * tenths / 10));
            assertNotEquals(Ending.PASSED, outcomes().get("open").ending(), tenths + " tenths of " + name);
        }
    }

    @Test
    void aTrialThatLeftNoRunsIsNotKnown() throws IOException {
        events();
        Bench.Told passed = new Bench.Told(test("unheard"), Outcome.passed());

        Outcome outcome = BENCH.afterwards(Map.of("unheard", passed), scratch).get("unheard");

        assertEquals(Ending.NOT_KNOWN, outcome.ending());
    }

    @Test
    void withoutTheAgentExploringFails() {
        Trial trial = new Trial("t", true, () -> {}, List.of());

        assertThrows(IllegalStateException.class, () -> new VmlensExplorer().explore(trial));
    }
}
