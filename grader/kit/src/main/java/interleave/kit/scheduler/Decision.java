package interleave.kit.scheduler;

import java.util.Map;

/** A point at which a run could go on in several ways. */
sealed interface Decision permits ThreadDecision, WayDecision {

    /** Chooses a way that has not been taken; false when there is none. */
    boolean takeAnother();

    /** The next steps of threads that need not be tried after this decision: they lead to runs already seen. */
    Map<Integer, Op.Signature> asleepAfterwards();
}
