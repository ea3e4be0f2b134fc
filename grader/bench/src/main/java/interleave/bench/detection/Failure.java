package interleave.bench.detection;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;

/**
 * A test that failed.
 *
 * @param id what tells it from all others
 * @param title what people call it
 * @param message the beginning of what it said; for whoever looks into the cache
 */
public record Failure(String id, String title, Ending ending, String message) {
    private static final int LONGEST = 300;

    /** Gives what is the same of two failures of one kind, of one test. */
    String kind() {
        return id + " " + ending;
    }

    static Failure of(TestCase test, Outcome outcome) {
        String message = outcome.message();
        String cut = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
        return new Failure(test.id(), test.title(), outcome.ending(), cut);
    }
}
