package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;

/** Called where a loop of the student begins another turn. */
public final class Loops {
    private Loops() {}

    public static void turn(int site) {
        Execution run = Execution.current();
        if (run != null) {
            run.turn(site);
        }
    }
}
