package interleave.grader.verdict;

import interleave.kit.result.Ending;
import interleave.kit.result.Status;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.List;
import java.util.stream.Collectors;

/** Decides the verdict of a submission that was examined. */
final class Judgement {
    private Judgement() {}

    static Verdict of(List<PartMark> parts) {
        List<TestMark> failed = parts.stream()
                .flatMap(part -> part.tests().stream())
                .filter(mark -> !mark.outcome().isPassed())
                .toList();
        List<TestMark> notKnown = failed.stream()
                .filter(mark -> mark.outcome().ending() == Ending.NOT_KNOWN)
                .toList();
        if (!notKnown.isEmpty()) {
            return new Verdict.GraderFault(sentence(notKnown));
        }
        if (parts.stream().allMatch(part -> part.score() == part.part().points())) {
            return new Verdict.Accepted();
        }
        if (all(failed, Ending.JVM_EXIT)) {
            return new Verdict.Crashed();
        }
        boolean late = !failed.isEmpty()
                && failed.stream().allMatch(mark -> mark.outcome().status() == Status.TIMED_OUT);
        return late ? new Verdict.TimedOut() : new Verdict.Wrong();
    }

    private static String sentence(List<TestMark> notKnown) {
        String reasons = notKnown.stream()
                .map(mark -> mark.outcome().message())
                .distinct()
                .collect(Collectors.joining("; "));
        return "Not known: " + notKnown.size() + (notKnown.size() == 1 ? " test. " : " tests. ") + reasons;
    }

    private static boolean all(List<TestMark> failed, Ending ending) {
        return !failed.isEmpty()
                && failed.stream().allMatch(mark -> mark.outcome().ending() == ending);
    }
}
