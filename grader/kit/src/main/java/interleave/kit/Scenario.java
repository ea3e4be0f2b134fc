package interleave.kit;

import interleave.kit.conduct.Action;
import interleave.kit.conduct.Conductor;
import java.util.List;

/**
 * The words a scenario is written in.
 *
 * <pre>{@code
 * @EverySchedule
 * @Tag("part:lost-update")
 * @DisplayName("two threads that increment once each leave 2")
 * void twoIncrements() {
 *     Counter counter = shared("counter", new SharedCounter());
 *     together(counter::increment, counter::increment);
 *     Expect.equal("counter.value()", 2, counter.value());
 * }
 * }</pre>
 *
 * <p>How the threads are run — freely, or one step at a time — is the explorer's business.
 */
public final class Scenario {
    private Scenario() {}

    /**
     * Says that {@code object} is used by several threads, and what the student shall read as its
     * name. Every object that the threads of a scenario share must pass through here: an explorer may
     * treat an object that it has not seen shared as private to one thread.
     */
    public static <T> T shared(String name, T object) {
        return Conductor.current().shared(name, object);
    }

    /**
     * Runs the actions at the same time, a thread each, named "thread 1", "thread 2", …, and returns
     * when all have ended. Throws what an action threw, the lowest thread first.
     */
    public static void together(Action... actions) {
        Conductor.current().together(List.of(actions));
    }
}
