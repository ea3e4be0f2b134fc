package interleave.grader.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.assignment.Assignment;
import interleave.grader.intake.Submission;
import interleave.grader.intake.Submissions;
import interleave.grader.intake.TestSuite;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import interleave.kit.exam.Examination;
import interleave.kit.exam.JvmStarter;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TimeTogether;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Status;
import interleave.kit.rubric.PartMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingTest {
    @TempDir
    Path root;

    private final Script script = new Script();
    private SmallAssignment small;

    @BeforeEach
    void assignment() {
        small = new SmallAssignment(root);
    }

    @Test
    @DisplayName("a submission that passes everything is accepted with all marks")
    void accepted() throws IOException {
        script.answers(Map.of());
        Graded graded = grade(SmallAssignment.RIGHT);
        assertEquals("accepted 100", summary(graded));
        assertEquals(1, script.asked.size());
    }

    @Test
    @DisplayName("what does not compile has 0 marks, and every test says why")
    void compileError() throws IOException {
        Graded graded = grade("package small; clas Cell {}");
        assertEquals("compile-error 0", summary(graded));
        assertTrue(
                graded.verdict().message().contains("Cell.java:1: error:"),
                graded.verdict().message());
        for (PartMark part : graded.parts()) {
            assertEquals(Status.MISSING, part.status());
            String message = part.tests().get(0).outcome().message();
            assertTrue(message.startsWith("Not run. src/main/java/small/Cell.java:1"), message);
        }
    }

    @Test
    @DisplayName("a submission without the editable file is rejected, with a reason")
    void rejected() throws IOException {
        Path empty = Files.createDirectories(root.resolve("class/zoe"));
        Graded graded = grading().grade(new Submission("zoe", empty), (test, outcome) -> {});
        assertEquals("rejected 0", summary(graded));
        assertTrue(graded.verdict().message().contains("is empty: it needs src/main/java/small/Cell.java"));
    }

    @Test
    @DisplayName("classes of a foreign package are rejected")
    void foreign() throws IOException {
        assertEquals("rejected 0", summary(grade("package org.junit; public class Cell {}")));
    }

    @Test
    @DisplayName("what reaches for the grader is rejected without being run, and each line told")
    void notAllowed() throws IOException {
        Graded graded = grade(SmallAssignment.RIGHT.replace("return 1;", "System.setOut(null); return 1;"));
        assertEquals("rejected 0", summary(graded));
        assertEquals(List.of(), script.asked);
        assertTrue(
                graded.verdict()
                        .message()
                        .startsWith("The submission uses what this assignment does not allow.\n"
                                + "Cell.get (Cell.java:4) calls java.lang.System.setOut: "),
                graded.verdict().message());
    }

    @Test
    @DisplayName("in a class with a file, a broken archive, a link and nothing in it, the others are marked")
    void badInput() throws IOException {
        Path ada = small.submission("ada", SmallAssignment.RIGHT);
        small.write("class/bob.zip", "no archive");
        small.write("class/cem.txt", "I am ill");
        Files.createDirectories(root.resolve("class/dan"));
        Files.createSymbolicLink(root.resolve("class/eve"), ada);
        small.submission("fay", SmallAssignment.RIGHT);
        script.answers(Map.of());
        script.answers(Map.of());
        Grading grading = grading();
        List<String> words = Submissions.find(small.assignment(), List.of(root.resolve("class"))).stream()
                .map(each -> grading.grade(each, (test, outcome) -> {}))
                .map(each -> each.name() + " " + each.verdict().word())
                .toList();
        assertEquals(
                List.of(
                        "ada accepted",
                        "bob rejected",
                        "cem.txt rejected",
                        "dan rejected",
                        "eve rejected",
                        "fay accepted"),
                words);
    }

    @Test
    @DisplayName("what could not be told is asked once more, alone, and then counts")
    void secondTry() throws IOException {
        script.answers(Map.of(SmallAssignment.SECOND, Ending.NOT_KNOWN));
        script.answers(Map.of());
        assertEquals("accepted 100", summary(grade(SmallAssignment.RIGHT)));
        assertEquals(List.of(SmallAssignment.TESTS, List.of(SmallAssignment.SECOND)), script.asked);
    }

    @Test
    @DisplayName("what cannot be told twice is the grader's fault; what is certain keeps its marks")
    void graderFault() throws IOException {
        script.answers(Map.of(SmallAssignment.SECOND, Ending.NOT_KNOWN));
        script.answers(Map.of(SmallAssignment.SECOND, Ending.NOT_KNOWN));
        Graded graded = grade(SmallAssignment.RIGHT);
        assertEquals("grader-fault 60", summary(graded));
        assertEquals(Status.ERROR, graded.parts().get(1).status());
        assertTrue(
                graded.verdict().message().contains("provisional"),
                graded.verdict().message());
    }

    @Test
    @DisplayName("tests that had no turn keep no mark, and the instructor is told how many they were")
    void noTurn() throws IOException {
        script.answers(Map.of(SmallAssignment.FIRST, Ending.TIME_LIMIT, SmallAssignment.SECOND, Ending.NO_TURN));
        Graded graded = grade(SmallAssignment.RIGHT);
        assertEquals("timed-out 0", summary(graded));
        assertEquals(
                List.of(Status.TIMED_OUT, Status.TIMED_OUT),
                graded.parts().stream().map(PartMark::status).toList());
        assertEquals(
                List.of("1 test was not run: the 900 s that the tests of a submission have together were over"),
                graded.flags());
    }

    @Test
    @DisplayName("what could not be told stays the grader's fault where there is no time for a second try")
    void noTurnTheSecondTime() throws IOException {
        script.answers(Map.of(SmallAssignment.SECOND, Ending.NOT_KNOWN));
        script.answers(Map.of(SmallAssignment.SECOND, Ending.NO_TURN));
        Graded graded = grade(SmallAssignment.RIGHT);
        assertEquals("grader-fault 60", summary(graded));
        assertEquals(List.of(), graded.flags());
    }

    @Test
    @DisplayName("both tries share the time of the submission")
    void sameTime() throws IOException {
        script.answers(Map.of(SmallAssignment.SECOND, Ending.NOT_KNOWN));
        script.answers(Map.of());
        grade(SmallAssignment.RIGHT);
        assertEquals(2, script.times.size());
        assertSame(script.times.get(0), script.times.get(1));
    }

    @Test
    @DisplayName("what an instructor should look at is told once, however often it was seen")
    void suspicious() throws IOException {
        script.answers(Map.of(SmallAssignment.SECOND, Ending.NOT_KNOWN));
        script.answers(Map.of(SmallAssignment.SECOND, Ending.NOT_KNOWN));
        script.suspects("Look at it.");
        assertEquals(List.of("Look at it."), grade(SmallAssignment.RIGHT).flags());
    }

    @Test
    @DisplayName("an examination that breaks is tried once more")
    void examinationBreaks() throws IOException {
        script.breaks();
        script.answers(Map.of(SmallAssignment.FIRST, Ending.WRONG_RESULT));
        assertEquals("wrong 40", summary(grade(SmallAssignment.RIGHT)));
    }

    @Test
    @DisplayName("no file is left when a submission is marked")
    void cleansUp() throws IOException {
        script.answers(Map.of());
        grade(SmallAssignment.RIGHT);
        assertTrue(Files.notExists(script.lastScratch));
    }

    private Graded grade(String cell) throws IOException {
        Submission ada = new Submission("ada", small.submission("ada", cell));
        return grading().grade(ada, (test, outcome) -> {});
    }

    private Grading grading() throws IOException {
        Assignment assignment = small.assignment();
        Path contract = Files.createTempDirectory(root, "contract");
        String box = assignment.contract().resolve("small/Box.java").toString();
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", contract.toString(), box);
        TestSuite suite = new TestSuite(List.of(), contract, contract, SmallAssignment.TESTS);
        return new Grading(assignment, suite, Sandbox.of(SandboxKind.NONE), script);
    }

    private static String summary(Graded graded) {
        return graded.verdict().word() + " " + graded.score();
    }

    /** An examiner whose answers are written beforehand; a test that is not in them passes. */
    private static final class Script implements Examiner {
        private final Deque<Map<TestCase, Ending>> answers = new ArrayDeque<>();
        private final List<List<TestCase>> asked = new ArrayList<>();
        private final List<TimeTogether> times = new ArrayList<>();
        private Path lastScratch;
        private int brokenTries;
        private String suspicion = "";

        void suspects(String why) {
            suspicion = why;
        }

        void answers(Map<TestCase, Ending> endings) {
            answers.add(endings);
        }

        void breaks() {
            answers.add(Map.of());
            brokenTries = 1;
        }

        @Override
        public Map<TestCase, Outcome> examine(
                List<TestCase> tests,
                Path submission,
                JvmStarter starter,
                TimeTogether time,
                Path scratch,
                Examination.Listener listener)
                throws IOException {
            asked.add(tests);
            times.add(time);
            lastScratch = scratch;
            Map<TestCase, Ending> endings = answers.remove();
            if (brokenTries-- > 0) {
                throw new IOException("no space left on device");
            }
            if (!suspicion.isEmpty()) {
                listener.suspicious(suspicion);
            }
            Map<TestCase, Outcome> outcomes = new HashMap<>();
            for (TestCase test : tests) {
                Ending ending = endings.getOrDefault(test, Ending.PASSED);
                outcomes.put(test, Outcome.of(ending, ending == Ending.PASSED ? "" : "it is " + ending));
            }
            return outcomes;
        }
    }
}
