package interleave.kit.judges;

import interleave.kit.exam.Allowance;
import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import java.util.Optional;

/** Real processes need nothing and can run everything. */
final class ProcessesBench extends PlainBench {
    /** A test waits several times, each time with a limit that grows with the slowness of the machine. */
    private static final int TIMES = 4;

    ProcessesBench() {
        super(Judge.PROCESSES);
    }

    @Override
    public Optional<String> cannotJudge(SubmissionFacts facts) {
        return Optional.empty();
    }

    @Override
    public Allowance allowance() {
        return Allowance.OF_MANY_JVMS;
    }

    @Override
    public int timesTheLimit() {
        return TIMES;
    }
}
