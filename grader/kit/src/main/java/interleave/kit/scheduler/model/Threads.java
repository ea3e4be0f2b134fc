package interleave.kit.scheduler.model;

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
        throwIfInterrupted(self);
        run.step(Op.when(
                        Op.Kind.READ,
                        other.end(),
                        () -> other.isFinished() || self.interrupted,
                        "the end of " + other.name())
                .until(millis == 0 ? Op.NEVER : run.nanos() + Clock.nanos(millis)));
        run.tookDeadline();
        if (other.isFinished()) {
            run.memory().acquire(other.end());
        } else {
            throwIfInterrupted(self);
        }
    }

    public static boolean isAlive(Thread thread) {
        ControlledThread other = controlled(Execution.current(), thread);
        return other != null && !other.isFinished();
    }

    public static void interrupt(Thread thread) {
        Execution run = Execution.current();
        ControlledThread other = controlled(run, thread);
        if (other != null) {
            run.trace("interrupts " + other.name());
            other.interrupted = true;
            run.changed();
        }
    }

    public static boolean isInterrupted(Thread thread) {
        ControlledThread other = controlled(Execution.current(), thread);
        return other != null && other.interrupted;
    }

    public static boolean interrupted() {
        Execution run = Execution.current();
        boolean was = run != null && run.running().interrupted;
        if (was) {
            run.running().interrupted = false;
        }
        return was;
    }

    public static void sleep(long millis) throws InterruptedException {
        Execution run = Execution.current();
        if (run == null) {
            return;
        }
        ControlledThread self = run.running();
        throwIfInterrupted(self);
        run.trace("sleeps " + millis + " ms");
        run.step(Op.when(Op.Kind.READ, null, () -> self.interrupted, "the end of its sleep")
                .until(run.nanos() + Clock.nanos(millis)));
        run.tookDeadline();
        throwIfInterrupted(self);
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

    static void throwIfInterrupted(ControlledThread self) throws InterruptedException {
        if (self.interrupted) {
            self.interrupted = false;
            throw new InterruptedException();
        }
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
