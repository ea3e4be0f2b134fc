package interleave.grader.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.assignment.UsageError;
import interleave.grader.report.OutFolder;
import interleave.grader.report.Run;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.rubric.Marking;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    private static final List<String> CLASS = List.of("ada", "bob", "eve");

    @TempDir
    Path root;

    @Test
    @DisplayName("shards give the class in its own order, however they are named")
    void wholeClass() throws IOException {
        Path one = shard("one", kind(1), wrong("ada"), wrong("eve"));
        Path two = shard("two", kind(1), wrong("bob"));
        assertEquals(CLASS, names(Merge.of(List.of(two, one))));
        assertEquals(CLASS, names(Merge.of(List.of(one, two, one))));
    }

    @Test
    @DisplayName("what was merged can be merged again")
    void again() throws IOException {
        Path all = shard("all", kind(1), wrong("ada"), wrong("bob"), wrong("eve"));
        Path merged = root.resolve("merged");
        Merge.of(List.of(all)).keepIn(new KeptFolder(OutFolder.at(merged)), whole -> {});
        assertEquals(CLASS, names(Merge.of(List.of(merged))));
    }

    @Test
    @DisplayName("of two results of one submission, the grader's own fault is never the one that is taken")
    void faultLoses() throws IOException {
        Path fault = shard("fault", kind(1), fault("ada"), wrong("bob"), wrong("eve"));
        Path right = shard("right", kind(1), wrong("ada"));
        for (List<Path> order : List.of(List.of(fault, right), List.of(right, fault))) {
            Merge merge = Merge.of(order);
            assertEquals("wrong", merge.brief().get(0).verdict().word());
            assertEquals(List.of(), merge.contradictions());
        }
    }

    @Test
    @DisplayName("results that contradict each other are named, and the same one is taken in any order")
    void contradiction() throws IOException {
        Path one = shard("one", kind(1), wrong("ada"), wrong("bob"), wrong("eve"));
        Path two = shard("two", kind(1), accepted("ada"));
        Merge forth = Merge.of(List.of(one, two));
        Merge back = Merge.of(List.of(two, one));
        assertEquals(whole(forth, "forth"), whole(back, "back"));
        assertEquals(forth.contradictions(), back.contradictions());
        String sentence = forth.contradictions().get(0);
        assertTrue(sentence.contains("'ada' was marked twice, and not alike"), sentence);
        assertTrue(sentence.contains("wrong with 60 of 100, without two"), sentence);
    }

    @Test
    @DisplayName("results of other seeds, tests, graders, Javas, sandboxes or classes are refused, each by name")
    void otherKinds() throws IOException {
        Path one = shard("one", kind(1), wrong("ada"));
        RunKind kind = kind(1);
        Run sandboxed = new Run("00-small", "A small box", SmallAssignment.RUBRIC.parts(), 1, "Elsewhere.");
        refused("different seeds, 1 and 2", one, shard("seed", kind(2), wrong("bob")));
        refused(
                "different versions of the assignment's files, aaaaaaaa and bbbbbbbb",
                one,
                shard("tests", new RunKind(kind.run(), "bbbbbbbb", kind.grader(), kind.jdk())));
        refused(
                "different versions of the grader, cccccccc and dddddddd",
                one,
                shard("grader", new RunKind(kind.run(), kind.files(), "dddddddd", kind.jdk())));
        refused(
                "different versions of Java, 17 and 25",
                one,
                shard("java", new RunKind(kind.run(), kind.files(), kind.grader(), 25)));
        refused(
                "different sandboxes",
                one,
                shard("sandbox", new RunKind(sandboxed, kind.files(), kind.grader(), kind.jdk())));
        Path other = root.resolve("other");
        new KeptFolder(OutFolder.at(other)).begin(new ClassList(kind, 2, List.of("ada", "bob")));
        refused("are of different classes: 'eve' is in one of them only", one, other);
    }

    @Test
    @DisplayName("what is missing is named by submission and by shard")
    void missing() throws IOException {
        Path one = shard("one", kind(1), wrong("ada"));
        refused("2 of 3 submissions have no result: grade --shard 1/2 (eve), --shard 2/2 (bob)", one);
    }

    @Test
    @DisplayName("two versions of one submission are refused: nobody knows which one counts")
    void twoVersions() throws IOException {
        Path one = shard("one", kind(1), wrong("ada"), wrong("bob"), wrong("eve"));
        Path two = shard("two", kind(1));
        new KeptFolder(OutFolder.at(two)).keep(kind(1), "changed", wrong("ada"));
        refused("'ada' was marked in two versions", one, two);
    }

    @Test
    @DisplayName("a folder that holds no results is refused")
    void noResults() {
        refused("holds no results of this grader", root);
        refused("nowhere is no folder", root.resolve("nowhere"));
    }

    private void refused(String why, Path... folders) {
        UsageError error = assertThrows(UsageError.class, () -> Merge.of(List.of(folders)));
        assertTrue(error.getMessage().contains(why), error.getMessage());
    }

    private Path shard(String name, RunKind kind, Graded... results) throws IOException {
        KeptFolder folder = new KeptFolder(OutFolder.at(root.resolve(name)));
        folder.begin(new ClassList(kind, 2, CLASS));
        for (Graded each : results) {
            folder.keep(kind, "content", each);
        }
        return root.resolve(name);
    }

    private static RunKind kind(long seed) {
        Run run = new Run("00-small", "A small box", SmallAssignment.RUBRIC.parts(), seed, "Nowhere.");
        return new RunKind(run, "aaaaaaaa", "cccccccc", 17);
    }

    private List<Graded> whole(Merge merge, String to) throws IOException {
        List<Graded> whole = new ArrayList<>();
        merge.keepIn(new KeptFolder(OutFolder.at(root.resolve(to))), whole::add);
        return whole;
    }

    private static List<String> names(Merge merge) {
        return merge.brief().stream().map(Graded::name).toList();
    }

    private static Graded wrong(String name) {
        return graded(name, new Verdict.Wrong(), Map.of(SmallAssignment.THIRD, Ending.WRONG_RESULT));
    }

    private static Graded accepted(String name) {
        return graded(name, new Verdict.Accepted(), Map.of());
    }

    private static Graded fault(String name) {
        return graded(name, new Verdict.GraderFault("broken"), Map.of(SmallAssignment.FIRST, Ending.NOT_KNOWN));
    }

    private static Graded graded(String name, Verdict verdict, Map<TestCase, Ending> failed) {
        Map<TestCase, Outcome> outcomes = new HashMap<>();
        SmallAssignment.TESTS.forEach(test -> outcomes.put(test, Outcome.passed()));
        failed.forEach((test, ending) -> outcomes.put(test, Outcome.of(ending, "so")));
        return new Graded(
                name, verdict, Marking.mark(SmallAssignment.RUBRIC, SmallAssignment.TESTS, outcomes), 1, List.of());
    }
}
