package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Op;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** {@link Condition}. */
@ModelOf(Condition.class)
public final class Conditions {
    private Conditions() {}

    private static WaitSet of(Execution run, Condition condition) {
        return run.things()
                .model(
                        condition,
                        key -> {
                            throw new NotModelled("a condition that no modelled lock has made");
                        },
                        WaitSet.class);
    }

    public static void await(Condition condition) throws InterruptedException {
        Execution run = Execution.current();
        of(run, condition).await(run, Op.NEVER, true);
    }

    public static void awaitUninterruptibly(Condition condition) {
        Execution run = Execution.current();
        try {
            of(run, condition).await(run, Op.NEVER, false);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public static long awaitNanos(Condition condition, long nanos) throws InterruptedException {
        Execution run = Execution.current();
        return of(run, condition).await(run, Math.max(0, nanos), true);
    }

    public static boolean await(Condition condition, long time, TimeUnit unit) throws InterruptedException {
        return awaitNanos(condition, unit.toNanos(time)) > 0;
    }

    public static boolean awaitUntil(Condition condition, Date deadline) throws InterruptedException {
        return awaitNanos(condition, Clock.nanos(deadline.getTime() - Clock.currentTimeMillis())) > 0;
    }

    public static void signal(Condition condition) {
        Execution run = Execution.current();
        of(run, condition).wakeOne(run, true);
    }

    public static void signalAll(Condition condition) {
        Execution run = Execution.current();
        of(run, condition).wakeAll(run);
    }
}
