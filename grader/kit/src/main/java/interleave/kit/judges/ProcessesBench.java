package interleave.kit.judges;

import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import java.util.Optional;

/** Real processes need nothing and can run everything. */
final class ProcessesBench extends PlainBench {
    ProcessesBench() {
        super(Judge.PROCESSES);
    }

    @Override
    public Optional<String> cannotJudge(SubmissionFacts facts) {
        return Optional.empty();
    }
}
