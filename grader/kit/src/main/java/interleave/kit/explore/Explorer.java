package interleave.kit.explore;

import interleave.kit.result.Outcome;

/** One way to explore a scenario; lives in the child JVM, beside student code. */
public interface Explorer {

    /**
     * Runs the trial as often as this explorer needs to, and says how it ended. Blocks; may be ended
     * from outside together with its JVM at any time. Throwing means that the explorer broke, and is
     * never held against the student.
     */
    Outcome explore(Trial trial) throws Exception;

    /**
     * Adds to a failed outcome what this explorer knows of the run; called while the run is still there, also
     * from another thread when a trial hangs.
     */
    default Outcome explain(Outcome failure) throws InterruptedException {
        return failure;
    }

    /** Whether the last trial has left something behind that would disturb the next one in this JVM. */
    default boolean needsNewJvm() {
        return false;
    }

    /** Gives the loader of test and student classes; an explorer that rewrites them has its own. */
    default ClassLoader loader() {
        return ClassLoader.getSystemClassLoader();
    }
}
