package interleave.kit.scheduler.model;

import interleave.kit.result.Step;
import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Op;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** {@link LockSupport}: a permit a thread. */
@ModelOf(LockSupport.class)
public final class Parking {
    private Parking() {}

    public static void park() {
        parkFor(Op.NEVER);
    }

    public static void park(Object blocker) {
        parkFor(Op.NEVER);
    }

    public static void parkNanos(long nanos) {
        parkNanos(null, nanos);
    }

    public static void parkNanos(Object blocker, long nanos) {
        Execution run = Execution.current();
        if (run != null && nanos > 0) {
            parkFor(nanos);
        }
    }

    private static void parkFor(long nanos) {
        Execution run = Execution.current();
        if (run == null) {
            return;
        }
        ControlledThread self = run.running();
        run.trace(Step.Mark.WAITS, "parks");
        run.wakeUps().began(self, self.permit());
        run.stepWithin(
                nanos, Op.when(Op.Kind.ACQUIRE, self.permit(), () -> self.parkPermit || self.interrupted, "an unpark"));
        self.parkPermit = false;
        run.memory().acquire(self.permit());
        run.trace(Step.Mark.GOES_ON, "goes on");
        run.wakeUps().wentOn(self, self.interrupted);
    }

    public static void unpark(Thread thread) {
        Execution run = Execution.current();
        ControlledThread other = thread == null ? null : Threads.controlled(run, thread);
        if (other != null) {
            run.step(Op.of(Op.Kind.RELEASE, other.permit()));
            other.parkPermit = true;
            run.memory().release(other.permit());
            run.changed();
            run.trace(Step.Mark.WAKES, "unparks " + other.name());
            run.wakeUps().woke(run, other.permit(), List.of(other));
        }
    }
}
