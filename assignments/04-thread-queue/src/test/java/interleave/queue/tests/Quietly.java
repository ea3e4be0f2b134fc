package interleave.queue.tests;

import interleave.kit.Scenario;
import interleave.kit.conduct.Action;
import java.util.Arrays;

/** For scenarios in which only the way counts, not the result. */
final class Quietly {
    private Quietly() {}

    /** Runs the actions at the same time, whatever they throw; a method that is not written is told of. */
    static void together(Action... actions) {
        Scenario.together(Arrays.stream(actions).map(Quietly::quiet).toArray(Action[]::new));
    }

    private static Action quiet(Action action) {
        return () -> {
            try {
                action.run();
            } catch (UnsupportedOperationException unwritten) {
                throw unwritten;
            } catch (Exception notTheQuestion) {
                return;
            }
        };
    }
}
