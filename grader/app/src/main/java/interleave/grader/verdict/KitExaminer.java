package interleave.grader.verdict;

import interleave.grader.intake.Jdk;
import interleave.grader.intake.TestSuite;
import interleave.kit.exam.Examination;
import interleave.kit.exam.JvmStarter;
import interleave.kit.exam.Limits;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TimeTogether;
import interleave.kit.exam.Workplace;
import interleave.kit.judges.Judges;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has the kit's judges examine a submission.
 *
 * @param limits what tests may cost
 * @param seed what tests draw their inputs from
 * @param archive what makes child JVMs start faster
 */
public record KitExaminer(TestSuite suite, Limits limits, long seed, Optional<ClassArchive> archive)
        implements Examiner {

    public KitExaminer(TestSuite suite, Limits limits, long seed) {
        this(suite, limits, seed, Optional.empty());
    }

    @Override
    public Map<TestCase, Outcome> examine(
            List<TestCase> tests,
            Path submission,
            JvmStarter starter,
            TimeTogether time,
            Path scratch,
            Examination.Listener listener)
            throws IOException {
        // The contract comes first on the class path, so that nothing of a submission can stand in
        // for it.
        List<Path> examined = List.of(suite.contract(), submission);
        Workplace workplace = new Workplace(suite.tests(), examined, Jdk.classPath(), Jdk.java());
        JvmStarter faster = archive.map(each -> each.forJvmsOf(starter)).orElse(starter);
        return new Examination(workplace, faster, Judges.benches(), limits, time, seed, scratch)
                .examine(tests, listener);
    }
}
