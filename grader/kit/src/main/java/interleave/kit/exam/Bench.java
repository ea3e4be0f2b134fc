package interleave.kit.exam;

import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examiner's side of a judge: what its child JVM needs, and what is read when that has ended. */
public interface Bench {

    Judge judge();

    /**
     * Gives the arguments that the {@code java} command needs for this judge.
     *
     * @param scratch the folder of this JVM; what the judge needs there is put there now
     */
    List<String> jvmArguments(Path scratch) throws IOException;

    /** Says why this judge would be wrong about such a submission; empty when it can judge it. */
    Optional<String> cannotJudge(SubmissionFacts facts);

    /** Whether nothing that such a submission does happens where this judge cannot look. */
    default boolean seesAllOf(SubmissionFacts facts) {
        return false;
    }

    /**
     * Turns what the child JVM told into what the judge says, after the JVM has ended by itself.
     *
     * @param told the outcome of each trial, by {@link interleave.kit.explore.Trial#name()}, with its test
     * @param scratch what the JVM has left behind
     */
    Map<String, Outcome> afterwards(Map<String, Told> told, Path scratch);

    /** Whether its child JVM needs more than tests and the kit's own explorers do. */
    default boolean needsAllLibraries() {
        return false;
    }

    /** Gives how many times the limit of a test it may take; for tests that bound their own waits. */
    default int timesTheLimit() {
        return 1;
    }

    /** Gives what the child JVM, and what is started below it, may use. */
    default Allowance allowance() {
        return Allowance.OF_ONE_JVM;
    }

    /** Whether the verdict is read off files that only a JVM that ends by itself leaves complete. */
    default boolean readsWhatIsLeftBehind() {
        return false;
    }

    /** What the child JVM said about one trial of a test. */
    record Told(TestCase test, Outcome outcome) {}
}
