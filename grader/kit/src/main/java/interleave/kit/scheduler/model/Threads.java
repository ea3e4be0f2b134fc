package interleave.kit.scheduler.model;

import interleave.kit.result.Step;
import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Op;
import interleave.kit.scheduler.ScheduledThread;

/** Threads that student code starts, joins and interrupts. */
@ModelOf(Thread.class)
public final class Threads {
    private Threads() {}

    /** Waits until {@code thread} has ended. */
    public static void awaitEnd(Execution run, ControlledThread thread) {
        run.step(Op.when(Op.Kind.READ, thread.end(), thread::isFinished, "the end of " + thread.name()));
        run.memory().acquire(thread.end());
    }

    public static void start(Thread thread) {
        Execution run = Execution.current();
        if (run == null || !(thread instanceof ScheduledThread scheduled)) {
            thread.start();
            return;
        }
        if (scheduled.self() != null) {
            throw new IllegalThreadStateException();
        }
        run.trace("starts " + thread.getName());
        scheduled.startIn(run);
    }

    public static void run(Thread thread) {
        if (thread instanceof ScheduledThread scheduled) {
            scheduled.scheduledRun();
        } else {
            thread.run();
        }
    }

    public static void join(Thread thread) throws InterruptedException {
        join(thread, 0);
    }

    public static void join(Thread thread, long millis) throws InterruptedException {
        Execution run = Execution.current();
        ControlledThread other = controlled(run, thread);
        if (other == null) {
            return;
        }
        ControlledThread self = run.running();
        run.interrupts().beInterruptible();
        if (!other.isFinished()) {
            run.trace(Step.Mark.WAITS, "waits for the end of " + other.name());
        }
        run.stepWithin(
                millis == 0 ? Op.NEVER : Clock.nanos(millis),
                Op.when(
                        Op.Kind.READ,
                        other.end(),
                        () -> other.isFinished() || self.interrupted,
                        "the end of " + other.name()));
        if (other.isFinished()) {
            run.memory().acquire(other.end());
        } else {
            run.interrupts().throwIfInterrupted();
        }
    }

    public static boolean isAlive(Thread thread) {
        Execution run = Execution.current();
        ControlledThread other = controlled(run, thread);
        if (other == null) {
            return false;
        }
        run.step(Op.of(Op.Kind.READ, other.end()));
        if (other.isFinished()) {
            run.memory().acquire(other.end());
        }
        run.memory().looked(other.end(), other.isFinished());
        return !other.isFinished();
    }

    public static void interrupt(Thread thread) {
        Execution run = Execution.current();
        ControlledThread other = controlled(run, thread);
        if (other != null && !other.isFinished()) {
            run.interrupts().interrupt(other);
        }
    }

    public static boolean isInterrupted(Thread thread) {
        Execution run = Execution.current();
        ControlledThread other = controlled(run, thread);
        return other != null && isInterrupted(run, other, Op.Kind.READ);
    }

    public static boolean interrupted() {
        Execution run = Execution.current();
        if (run == null) {
            return Thread.interrupted();
        }
        boolean was = isInterrupted(run, run.running(), Op.Kind.WRITE);
        run.running().interrupted = false;
        return was;
    }

    private static boolean isInterrupted(Execution run, ControlledThread thread, Op.Kind kind) {
        run.step(Op.of(kind, thread.interruptFlag()));
        if (thread.interrupted) {
            run.memory().acquire(thread.interruptFlag());
        }
        run.memory().looked(thread.interruptFlag(), thread.interrupted);
        return thread.interrupted;
    }

    public static void sleep(long millis) throws InterruptedException {
        Execution run = Execution.current();
        if (run == null) {
            return;
        }
        ControlledThread self = run.running();
        run.interrupts().beInterruptible();
        run.trace(Step.Mark.WAITS, "sleeps " + millis + " ms");
        run.stepWithin(
                Clock.nanos(millis),
                Op.when(Op.Kind.READ, self.interruptFlag(), () -> self.interrupted, "the end of its sleep"));
        run.interrupts().throwIfInterrupted();
    }

    public static void yield() {
        Execution run = Execution.current();
        if (run != null) {
            run.yield();
        }
    }

    public static void onSpinWait() {
        Threads.yield();
    }

    static ControlledThread controlled(Execution run, Thread thread) {
        if (run == null) {
            return null;
        }
        return run.threads().stream()
                .filter(other -> other.isOn(thread))
                .findFirst()
                .orElse(null);
    }
}
