package interleave.kit.judges;

import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import java.util.Optional;

/** Real threads need nothing and can run everything. */
final class StressBench extends PlainBench {
    StressBench() {
        super(Judge.STRESS);
    }

    @Override
    public Optional<String> cannotJudge(SubmissionFacts facts) {
        return Optional.empty();
    }
}
