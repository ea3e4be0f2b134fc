package interleave.kit.junit;

import interleave.kit.exam.Examination;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Outcome;
import java.util.List;
import java.util.Map;

/** Who puts tests before their judges; an {@link Examination} except in tests of this package. */
@FunctionalInterface
interface Examiner {

    /** See {@link Examination#examine}. */
    Map<TestCase, Outcome> examine(List<TestCase> tests, Examination.Listener listener) throws Exception;
}
