package interleave.kit.scheduler.model;

import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Op;
import java.util.function.Supplier;

/**
 * A lock that one thread holds, as often as it likes: a monitor or a {@code ReentrantLock}. Fairness does
 * not matter: every order is tried anyway.
 */
final class Mutex extends AnyLock {
    private ControlledThread owner;
    private int holds;

    Mutex(Execution run, Object identity, String name) {
        super(name, run.things().location(identity, Mutex.class, () -> name));
    }

    @Override
    boolean isFreeFor(ControlledThread thread) {
        return owner == null || owner == thread;
    }

    boolean isHeldBy(ControlledThread thread) {
        return owner == thread;
    }

    boolean isHeld() {
        return owner != null;
    }

    int holds() {
        return holds;
    }

    @Override
    Op.Kind kindOfTaking(Op.Kind asLock) {
        return asLock;
    }

    @Override
    String waitedFor() {
        return owner == null ? name : name + ", which " + owner.name() + " holds";
    }

    @Override
    void taken(Execution run) {
        boolean again = owner != null;
        owner = run.running();
        holds++;
        if (!again) {
            run.memory().acquire(location);
            run.changed();
            run.trace("locks " + name);
        }
    }

    /** Takes the free lock with {@code count} holds; for a thread that had given them all away to wait. */
    void retake(Execution run, int count) {
        lock(run);
        holds = count;
    }

    @Override
    void unlock(Execution run) {
        requireHeld(run);
        if (holds > 1) {
            holds--;
            return;
        }
        giveUp(run);
        run.trace("unlocks " + name);
    }

    /** Gives all holds away, and says how many there were. */
    int giveUp(Execution run) {
        requireHeld(run);
        int count = holds;
        run.step(Op.of(Op.Kind.RELEASE, location));
        owner = null;
        holds = 0;
        run.memory().release(location);
        run.changed();
        return count;
    }

    void requireHeld(Execution run) {
        if (owner != run.running()) {
            throw new IllegalMonitorStateException("the thread does not hold " + name);
        }
    }

    @Override
    WaitSet newCondition(Execution run, Object identity) {
        Supplier<String> shown =
                () -> "a signal" + run.things().nameOf("", identity).replaceFirst("^ ", " on ");
        return new WaitSet(run, identity, this, shown);
    }
}
