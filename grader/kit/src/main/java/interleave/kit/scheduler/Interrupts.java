package interleave.kit.scheduler;

/** How threads of a run interrupt each other, and notice it. */
public final class Interrupts {
    private final Execution run;

    Interrupts(Execution run) {
        this.run = run;
    }

    /** The running thread lets time pass; an interrupt ends that. */
    void pass(long nanos) throws InterruptedException {
        ControlledThread self = run.running();
        beInterruptible();
        run.stepWithin(nanos, Op.when(Op.Kind.READ, self.interruptFlag(), () -> self.interrupted, "time to pass"));
        throwIfInterrupted();
    }

    /** The running thread interrupts {@code other}: a step at the flag, and one at what that one waits for. */
    public void interrupt(ControlledThread other) {
        run.step(Op.of(Op.Kind.WRITE, other.interruptFlag()));
        run.trace("interrupts " + (other == run.running() ? "itself" : other.name()));
        other.interrupted = true;
        run.memory().release(other.interruptFlag());
        run.changed();
        Location waitedAt = other == run.running() || other.pending == null ? null : other.pending.location();
        if (waitedAt != null && waitedAt != other.interruptFlag()) {
            // Changes nothing more, but who wakes that thread at the same time could have come first.
            run.step(Op.of(Op.Kind.WRITE, waitedAt));
        }
    }

    /** The running thread begins a call that an interrupt ends, also one that came before. */
    public void beInterruptible() throws InterruptedException {
        run.step(Op.of(Op.Kind.WRITE, run.running().interruptFlag()));
        throwIfInterrupted();
    }

    /** The running thread throws, and clears the flag, when it has been interrupted. */
    public void throwIfInterrupted() throws InterruptedException {
        ControlledThread self = run.running();
        if (self.interrupted) {
            self.interrupted = false;
            run.memory().acquire(self.interruptFlag());
            throw new InterruptedException();
        }
    }
}
