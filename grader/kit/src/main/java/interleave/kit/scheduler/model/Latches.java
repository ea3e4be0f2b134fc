package interleave.kit.scheduler.model;

import interleave.kit.result.Step;
import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@link CountDownLatch}. */
@ModelOf(CountDownLatch.class)
public final class Latches {
    private Latches() {}

    private static final class Latch {
        private final Location location;
        private long count;

        Latch(Execution run, CountDownLatch latch) {
            location =
                    run.things().location(latch, Latch.class, () -> run.things().nameOf("the latch", latch));
            count = latch.getCount();
        }
    }

    private static Latch of(Execution run, CountDownLatch latch) {
        return run.things().model(latch, key -> new Latch(run, (CountDownLatch) key), Latch.class);
    }

    public static void await(CountDownLatch latch) throws InterruptedException {
        await(latch, Op.NEVER);
    }

    public static boolean await(CountDownLatch latch, long timeout, TimeUnit unit) throws InterruptedException {
        return await(latch, Math.max(0, unit.toNanos(timeout)));
    }

    private static boolean await(CountDownLatch latch, long nanos) throws InterruptedException {
        Execution run = Execution.current();
        Latch model = of(run, latch);
        ControlledThread self = run.running();
        run.interrupts().beInterruptible();
        run.trace(Step.Mark.WAITS, "waits for the latch");
        run.stepWithin(
                nanos, Op.when(Op.Kind.READ, model.location, () -> model.count == 0 || self.interrupted, "the latch"));
        if (model.count > 0) {
            run.interrupts().throwIfInterrupted();
            return false;
        }
        run.memory().acquire(model.location);
        return true;
    }

    public static void countDown(CountDownLatch latch) {
        Execution run = Execution.current();
        Latch model = of(run, latch);
        run.step(Op.of(Op.Kind.WRITE, model.location));
        model.count = Math.max(0, model.count - 1);
        run.memory().release(model.location);
        run.changed();
        run.trace(Step.Mark.WAKES, "counts the latch down to " + model.count);
    }

    public static long getCount(CountDownLatch latch) {
        Execution run = Execution.current();
        Latch model = of(run, latch);
        run.step(Op.of(Op.Kind.READ, model.location));
        run.memory().acquire(model.location);
        run.memory().looked(model.location, model.count);
        return model.count;
    }
}
