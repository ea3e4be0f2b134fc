package interleave.grader.verdict;

import interleave.kit.result.Outcome;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes results small enough for all of a class to stay in memory: without messages, schedules and seconds of tests;
 * and what is equal in several of them is one object. Safe from several threads.
 */
public final class Briefs {
    private final Map<Object, Object> shared = new ConcurrentHashMap<>();

    /** Gives the result with all its marks, and without what there is to say about them. */
    public Graded of(Graded graded) {
        List<PartMark> parts = graded.parts().stream().map(this::brief).toList();
        return new Graded(graded.name(), brief(graded.verdict()), parts, graded.seconds(), graded.flags());
    }

    private PartMark brief(PartMark mark) {
        List<TestMark> tests = mark.tests().stream().map(this::brief).toList();
        return one(PartMark.class, new PartMark(mark.part(), mark.score(), mark.status(), tests));
    }

    private TestMark brief(TestMark mark) {
        return one(
                TestMark.class,
                new TestMark(mark.test(), Outcome.of(mark.outcome().ending(), "")));
    }

    private static Verdict brief(Verdict verdict) {
        if (verdict instanceof Verdict.CompileError) {
            return new Verdict.CompileError("");
        } else if (verdict instanceof Verdict.Rejected) {
            return new Verdict.Rejected("");
        }
        return verdict instanceof Verdict.GraderFault ? new Verdict.GraderFault("") : verdict;
    }

    private <T> T one(Class<T> type, T value) {
        return type.cast(shared.computeIfAbsent(value, first -> first));
    }
}
