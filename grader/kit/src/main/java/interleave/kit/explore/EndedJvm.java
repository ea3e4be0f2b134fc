package interleave.kit.explore;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;

/** Says that a submission has ended the JVM it was run in. */
public final class EndedJvm {
    private EndedJvm() {}

    /**
     * @param at {@code BoundedQueue.java:45}
     * @param call {@code System.exit}
     */
    public static Outcome outcome(String at, String call) {
        return Outcome.of(
                Ending.JVM_EXIT,
                at + " ended the whole JVM (" + call + ") in the middle of the test."
                        + " A method must return or throw; its caller decides when the program ends.");
    }
}
