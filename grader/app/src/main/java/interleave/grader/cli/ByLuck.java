package interleave.grader.cli;

import interleave.grader.verdict.Graded;
import interleave.kit.exam.TestCase;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part that was lost in every run, but by no test that failed in every run: on another day it may be passed.
 *
 * @param part the part's id
 * @param runs how many there were
 * @param failures how often each test of it failed that ever did
 */
record ByLuck(String part, int runs, Map<TestCase, Integer> failures) {

    /** Finds such parts in the runs of one solution; there are none in a single run. */
    static List<ByLuck> in(List<Graded> runs) {
        List<ByLuck> found = new ArrayList<>();
        int parts = runs.isEmpty() ? 0 : runs.get(0).parts().size();
        for (int i = 0; i < parts; i++) {
            int part = i;
            List<PartMark> marks =
                    runs.stream().map(run -> run.parts().get(part)).toList();
            ByLuck lost = new ByLuck(marks.get(0).part().id(), runs.size(), failures(marks));
            if (marks.stream().allMatch(mark -> mark.score() == 0) && !lost.isSure()) {
                found.add(lost);
            }
        }
        return found;
    }

    private static Map<TestCase, Integer> failures(List<PartMark> marks) {
        Map<TestCase, Integer> failures = new LinkedHashMap<>();
        for (PartMark mark : marks) {
            mark.tests().stream()
                    .filter(test -> !test.outcome().isPassed())
                    .map(TestMark::test)
                    .forEach(test -> failures.merge(test, 1, Integer::sum));
        }
        return failures;
    }

    /** What did not compile has lost its parts without a test. */
    private boolean isSure() {
        return failures.isEmpty() || failures.containsValue(runs);
    }

    /** Gives what to print of it: a line for the part, and one for each test. */
    List<String> lines(String row) {
        List<String> lines = new ArrayList<>();
        lines.add(row + " loses " + part + " by luck: no test of it failed in all " + runs + " runs");
        failures.forEach((test, failed) -> lines.add("  " + failed + " of " + runs + ": " + test.id()));
        return lines;
    }
}
