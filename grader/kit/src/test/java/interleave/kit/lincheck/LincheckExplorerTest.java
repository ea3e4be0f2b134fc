package interleave.kit.lincheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.SubmissionFacts;
import interleave.kit.result.Ending;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one real child JVM says about scenarios that are right, and wrong in several ways. */
class LincheckExplorerTest {
    private static final Map<String, Said> SAID = new HashMap<>();

    @TempDir
    static Path scratch;

    private record Said(Ending ending, String message, String steps) {}

    @BeforeAll
    static void exploreInOneChild() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(new LincheckBench().jvmArguments(scratch));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ExploringChild.class.getName()));
        command.addAll(List.of("waiting", "deadlock", "lostUpdate", "livelock", "longLoop", "tooLong"));
        Path errors = scratch.resolve("stderr");
        Process child =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor(), Files.readString(errors));
        output.lines()
                .map(line -> line.split(";(?=\\S|$)", 4))
                .forEach(part -> SAID.put(part[0], new Said(Ending.valueOf(part[1]), part[2], part[3])));
    }

    @Test
    void codeThatWaitsRightlyPasses() {
        assertEquals(new Said(Ending.PASSED, "", ""), SAID.get("waiting"));
    }

    @Test
    void aLostUpdateIsShownStepByStep() {
        assertEquals(
                new Said(
                        Ending.WRONG_RESULT,
                        "puts: expected 2, got 1",
                        "reads puts = 0 | reads puts = 0 | writes puts = 1 | writes puts = 1"
                                + " | calls puts() | reads puts = 1 | puts() returns 1"),
                SAID.get("lostUpdate"));
    }

    @Test
    void aDeadlockSaysWhereTheThreadsWait() {
        Said said = SAID.get("deadlock");

        assertEquals(Ending.DEADLOCK, said.ending());
        assertTrue(said.message().contains("thread 1 waits until it is notified at SampleQueue.java:"), said.message());
        assertTrue(said.steps().contains("calls items.add(1), gets true"), said.steps());
    }

    @Test
    void aLoopThatNeverEndsIsALivelock() {
        Said said = SAID.get("livelock");

        assertEquals(Ending.LIVELOCK, said.ending());
        assertTrue(said.message().contains("thread 1 reads full = true"), said.message());
    }

    @Test
    void aLongLoopIsNoLivelock() {
        assertEquals(Ending.PASSED, SAID.get("longLoop").ending());
        assertEquals(new Said(Ending.NOT_KNOWN, "too long to be explored", ""), SAID.get("tooLong"));
    }

    @Test
    void everySubmissionCanBeJudged() {
        SubmissionFacts facts = new SubmissionFacts(Set.of("java.util.concurrent.Semaphore"), Set.of());

        assertEquals(Optional.empty(), new LincheckBench().cannotJudge(facts));
    }
}
