package interleave.kit.judges;

import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import java.util.Optional;

/** A single run needs nothing and can judge everything. */
final class OneRunBench extends PlainBench {
    OneRunBench() {
        super(Judge.ONE_RUN);
    }

    @Override
    public Optional<String> cannotJudge(SubmissionFacts facts) {
        return Optional.empty();
    }
}
