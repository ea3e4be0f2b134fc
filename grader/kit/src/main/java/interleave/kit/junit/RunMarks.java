package interleave.kit.junit;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Outcome;
import interleave.kit.result.Status;
import interleave.kit.rubric.Marking;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The marks of one run, which may have selected only some of the tests.
 *
 * @param marks by part; a test that was not selected is missing in them, and its part earns nothing
 * @param selected the tests that this run was asked to run
 */
record RunMarks(Rubric rubric, List<PartMark> marks, Set<TestCase> selected, long seed) {
    RunMarks {
        marks = List.copyOf(marks);
        selected = Set.copyOf(selected);
    }

    static RunMarks of(Rubric rubric, List<TestCase> known, Map<TestCase, Outcome> outcomes, long seed) {
        return new RunMarks(rubric, Marking.mark(rubric, known, outcomes), outcomes.keySet(), seed);
    }

    int score() {
        return marks.stream().mapToInt(PartMark::score).sum();
    }

    /** Tells whether every test of the assignment was selected. */
    boolean isComplete() {
        return marks.stream().flatMap(mark -> mark.tests().stream()).allMatch(test -> selected.contains(test.test()));
    }

    /** Tells whether a part could not be earned for no other reason than that tests were left out. */
    boolean isNotRun(PartMark mark) {
        return mark.status() == Status.MISSING
                && mark.tests().stream()
                        .filter(test -> test.outcome().status() == Status.MISSING)
                        .noneMatch(test -> selected.contains(test.test()));
    }
}
