package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.kit.result.Status;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A test that submissions failed. What was never run says nothing about a test, and what the grader
 * could not tell neither.
 *
 * @param part the id of the part it counts for
 * @param failed how many of the submissions that ran
 * @param some the first few of those that failed it
 */
public record FailedTest(String title, String part, Share failed, List<Row> some) {
    private static final int MOST_TESTS = 10;
    private static final int SOME = 5;

    /** Gives how many failed it that are not among {@link #some}. */
    public int others() {
        return failed.count() - some.size();
    }

    /** Gives the tests that failed most often, most often first; in the rubric's order where equally often. */
    static List<FailedTest> most(List<Graded> graded) {
        List<Graded> ran = graded.stream().filter(FailedTest::ran).toList();
        Map<Key, List<Graded>> failures = new LinkedHashMap<>();
        for (Graded each : ran) {
            for (PartMark part : each.parts()) {
                for (TestMark test : part.tests()) {
                    List<Graded> who = failures.computeIfAbsent(Key.of(part, test), key -> new ArrayList<>());
                    if (isFailure(test)) {
                        who.add(each);
                    }
                }
            }
        }
        return failures.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .limit(MOST_TESTS)
                .map(entry -> of(entry.getKey(), entry.getValue(), ran.size()))
                .toList();
    }

    private static FailedTest of(Key key, List<Graded> who, int ran) {
        List<Row> some = who.stream().limit(SOME).map(Row::new).toList();
        return new FailedTest(key.title(), key.part(), new Share(who.size(), ran), some);
    }

    private static boolean ran(Graded graded) {
        return !(graded.verdict() instanceof Verdict.CompileError || graded.verdict() instanceof Verdict.Rejected);
    }

    private static boolean isFailure(TestMark mark) {
        return !mark.outcome().isPassed() && mark.outcome().status() != Status.ERROR;
    }

    private record Key(String part, String title) {
        static Key of(PartMark part, TestMark test) {
            return new Key(part.part().id(), test.test().title());
        }
    }
}
