package interleave.grader.verdict;

import interleave.kit.exam.Examination;
import interleave.kit.exam.JvmStarter;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TimeTogether;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Puts tests before a compiled submission. */
@FunctionalInterface
public interface Examiner {

    /**
     * Runs the tests and blocks until all have ended.
     *
     * @param submission the submission's classes
     * @param time what is left to all tests of the submission
     * @param scratch an empty folder
     * @throws IOException if the tests could not be run; never the student's fault
     */
    Map<TestCase, Outcome> examine(
            List<TestCase> tests,
            Path submission,
            JvmStarter starter,
            TimeTogether time,
            Path scratch,
            Examination.Listener listener)
            throws IOException;
}
