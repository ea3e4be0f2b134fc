package interleave.kit.scheduler.model;

import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;

/** A lock that one thread holds, as often as it likes: a monitor or a {@code ReentrantLock}. */
final class Mutex {
    final String name;
    final Location location;
    private ControlledThread owner;
    private int holds;

    Mutex(Execution run, Object identity, String name) {
        this.name = name;
        this.location = run.things().location(identity, Mutex.class, () -> name);
    }

    boolean isFree() {
        return owner == null;
    }

    boolean isHeldBy(ControlledThread thread) {
        return owner == thread;
    }

    int holds() {
        return holds;
    }

    void lock(Execution run) {
        ControlledThread self = run.running();
        if (owner == self) {
            holds++;
            return;
        }
        if (owner != null) {
            run.trace("waits for " + name + ", which " + owner.name() + " holds");
        }
        run.step(Op.when(Op.Kind.ACQUIRE, location, this::isFree, this::heldText));
        taken(run, 1);
        run.trace("locks " + name);
    }

    private String heldText() {
        return owner == null ? name : name + ", which " + owner.name() + " holds,";
    }

    boolean tryLock(Execution run) {
        ControlledThread self = run.running();
        if (owner == self) {
            holds++;
            return true;
        }
        run.step(Op.of(Op.Kind.WRITE, location));
        if (owner != null) {
            run.trace("finds " + name + " held by " + owner.name());
            run.memory().refused(location);
            return false;
        }
        taken(run, 1);
        run.trace("locks " + name);
        return true;
    }

    /** Takes the free lock with {@code count} holds; for a thread that had given them all away to wait. */
    void retake(Execution run, int count) {
        run.step(Op.when(Op.Kind.ACQUIRE, location, this::isFree, this::heldText));
        taken(run, count);
    }

    private void taken(Execution run, int count) {
        owner = run.running();
        holds = count;
        run.memory().acquire(location);
        run.changed();
    }

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
}
