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
                            throw NotModelled.end(run, "a condition that no modelled lock has made");
                        },
                        WaitSet.class);
    }

    public static void await(Condition condition) throws InterruptedException {
        if (!LockModel.isOfJdk(condition)) {
            condition.await();
            return;
        }
        Execution run = Execution.current();
        of(run, condition).await(run, Op.NEVER, true);
    }

    public static void awaitUninterruptibly(Condition condition) {
        if (!LockModel.isOfJdk(condition)) {
            condition.awaitUninterruptibly();
            return;
        }
        Execution run = Execution.current();
        try {
            of(run, condition).await(run, Op.NEVER, false);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public static long awaitNanos(Condition condition, long nanos) throws InterruptedException {
        if (!LockModel.isOfJdk(condition)) {
            return condition.awaitNanos(nanos);
        }
        Execution run = Execution.current();
        return of(run, condition).await(run, Math.max(0, nanos), true).nanosLeft();
    }

    public static boolean await(Condition condition, long time, TimeUnit unit) throws InterruptedException {
        if (!LockModel.isOfJdk(condition)) {
            return condition.await(time, unit);
        }
        return await(condition, unit.toNanos(time));
    }

    public static boolean awaitUntil(Condition condition, Date deadline) throws InterruptedException {
        if (!LockModel.isOfJdk(condition)) {
            return condition.awaitUntil(deadline);
        }
        return await(condition, Clock.nanos(deadline.getTime() - Clock.currentTimeMillis()));
    }

    private static boolean await(Condition condition, long nanos) throws InterruptedException {
        Execution run = Execution.current();
        return of(run, condition).await(run, Math.max(0, nanos), true).byNotify();
    }

    public static void signal(Condition condition) {
        if (!LockModel.isOfJdk(condition)) {
            condition.signal();
            return;
        }
        Execution run = Execution.current();
        of(run, condition).wakeOne(run, true);
    }

    public static void signalAll(Condition condition) {
        if (!LockModel.isOfJdk(condition)) {
            condition.signalAll();
            return;
        }
        Execution run = Execution.current();
        of(run, condition).wakeAll(run);
    }
}
