package interleave.kit.scheduler.model;

import interleave.kit.result.Step;
import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;

/** What the models of monitors and locks have in common. */
abstract class AnyLock {
    final String name;
    final Location location;

    AnyLock(String name, Location location) {
        this.name = name;
        this.location = location;
    }

    abstract boolean isFreeFor(ControlledThread thread);

    /** What taking it is for the search: {@code asLock}, or less for a side of it that several threads may hold. */
    abstract Op.Kind kindOfTaking(Op.Kind asLock);

    /** What a thread waits for that does not get it: its name, and who holds it if that is known. */
    abstract String waitedFor();

    /** The running thread has it now. */
    abstract void taken(Execution run);

    abstract void unlock(Execution run);

    /** Makes a condition of it; {@code identity} is the real one. */
    abstract WaitSet newCondition(Execution run, Object identity);

    /** Takes it; waits for it, without end and whatever happens, while it is not free. */
    final void lock(Execution run) {
        try {
            lock(run, Op.NEVER, false);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Takes it, and waits for it no longer than {@code nanos}; gives whether the thread has it. */
    final boolean lock(Execution run, long nanos, boolean interruptibly) throws InterruptedException {
        ControlledThread self = run.running();
        if (!isFreeFor(self)) {
            run.trace(Step.Mark.WAITS, "waits for " + waitedFor());
        }
        run.stepWithin(
                nanos,
                Op.when(
                        kindOfTaking(nanos == Op.NEVER && !interruptibly ? Op.Kind.LOCK : Op.Kind.ACQUIRE),
                        location,
                        () -> isFreeFor(self) || interruptibly && self.interrupted,
                        () -> waitedFor() + ","));
        boolean free = isFreeFor(self);
        if (interruptibly && self.interrupted && (!free || run.choose(2) == 1)) {
            run.interrupts().throwIfInterrupted();
        }
        if (free) {
            taken(run);
        }
        return free;
    }

    /** Takes it if it is free at this moment. */
    final boolean tryLock(Execution run) {
        run.step(Op.of(Op.Kind.WRITE, location));
        boolean free = isFreeFor(run.running());
        if (free) {
            taken(run);
        } else {
            run.trace("does not get " + waitedFor());
            run.memory().refused(location);
        }
        return free;
    }
}
