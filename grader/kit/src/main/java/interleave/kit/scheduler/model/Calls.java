package interleave.kit.scheduler.model;

import interleave.kit.Show;
import interleave.kit.scheduler.Abandoned;
import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Site;

/** Called where a method of the student begins and ends; only the outermost one is shown. */
public final class Calls {
    private Calls() {}

    public static void enter(Object owner, String method) {
        Execution run = Execution.current();
        if (run == null) {
            return;
        }
        ControlledThread self = run.running();
        if (self.calls.isEmpty()) {
            run.newCall();
            run.atSite(Site.NONE);
            run.trace("calls " + name(run, owner) + method + "()");
        }
        self.calls.push(method);
    }

    public static void returned(Object result, boolean isVoid) {
        Execution run = Execution.current();
        if (run == null || run.running().calls.isEmpty()) {
            return;
        }
        String method = run.running().calls.pop();
        if (run.running().calls.isEmpty()) {
            run.trace(method + "() returns" + (isVoid ? "" : " " + Show.value(result)));
        }
    }

    public static void threw(Throwable thrown) {
        if (thrown instanceof Abandoned) {
            return;
        }
        Execution run = Execution.current();
        if (run == null || run.running().calls.isEmpty()) {
            return;
        }
        String method = run.running().calls.pop();
        if (run.running().calls.isEmpty()) {
            run.trace(method + "() throws " + thrown.getClass().getSimpleName());
        }
    }

    /** A static initialiser runs under a lock of the JVM, so no other thread may get a turn inside. */
    public static void enterInitialiser() {
        Execution run = Execution.current();
        if (run != null) {
            run.running().uninterruptible++;
        }
    }

    public static void leaveInitialiser() {
        Execution run = Execution.current();
        if (run != null) {
            run.running().uninterruptible--;
        }
    }

    private static String name(Execution run, Object owner) {
        String name = owner == null ? "" : run.things().givenName(owner);
        return name.isEmpty() ? "" : name + ".";
    }
}
