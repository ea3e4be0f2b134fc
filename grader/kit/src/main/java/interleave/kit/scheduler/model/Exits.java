package interleave.kit.scheduler.model;

import interleave.kit.explore.EndedJvm;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Site;

/** Ends the run instead of the JVM, so that the tests that are left need no other one. */
@ModelOf(System.class)
public final class Exits {
    private Exits() {}

    public static void exit(int status) {
        end("System.exit", status);
    }

    static void end(String call, int status) {
        Execution run = Execution.current();
        if (run == null || run.running().uninterruptible > 0) {
            // A static initialiser that is left in the middle leaves its class unusable; a new JVM does not know.
            Runtime.getRuntime().exit(status);
            return;
        }
        run.trace("calls " + call);
        run.fail(EndedJvm.outcome(Site.get(run.running().site()).at(), call));
    }
}
