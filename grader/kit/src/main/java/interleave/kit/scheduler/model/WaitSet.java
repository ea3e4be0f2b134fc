package interleave.kit.scheduler.model;

import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The threads that wait at a monitor or a condition (JLS 17.2; Condition's Javadoc). */
final class WaitSet {
    private final Mutex mutex;
    private final Location location;
    private final Supplier<String> name;
    private final List<Waiter> waiters = new ArrayList<>();

    private static final class Waiter {
        final ControlledThread thread;
        boolean woken;

        Waiter(ControlledThread thread) {
            this.thread = thread;
        }
    }

    WaitSet(Execution run, Object identity, Mutex mutex, Supplier<String> name) {
        this.mutex = mutex;
        this.name = name;
        this.location = run.things().location(identity, WaitSet.class, name);
    }

    /**
     * Waits, and gives the virtual nanoseconds that are left of {@code nanos}; none when it timed out.
     *
     * @param nanos how long at most; {@link Op#NEVER} for without end
     */
    long await(Execution run, long nanos, boolean interruptibly) throws InterruptedException {
        mutex.requireHeld(run);
        ControlledThread self = run.running();
        if (interruptibly && self.interrupted) {
            self.interrupted = false;
            throw new InterruptedException();
        }
        long deadline = nanos >= Op.NEVER - run.nanos() ? Op.NEVER : run.nanos() + nanos;
        Waiter waiter = new Waiter(self);
        waiters.add(waiter);
        run.trace("waits for " + name.get());
        int holds = mutex.giveUp(run);
        run.step(Op.when(Op.Kind.ACQUIRE, location, () -> waiter.woken || interruptibly && self.interrupted, name)
                .until(deadline));
        run.tookDeadline();
        boolean byInterrupt = interruptibly && self.interrupted && (!waiter.woken || run.choose(2) == 1);
        if (byInterrupt && waiter.woken) {
            // JLS 17.2.4: a wake-up must not be lost with a thread that is interrupted.
            wake(run, 0);
        }
        waiters.remove(waiter);
        run.memory().acquire(location);
        run.trace(byInterrupt ? "is interrupted" : waiter.woken ? "is woken" : "has waited long enough");
        mutex.retake(run, holds);
        if (byInterrupt) {
            self.interrupted = false;
            throw new InterruptedException();
        }
        return deadline == Op.NEVER ? Op.NEVER : Math.max(0, waiter.woken ? deadline - run.nanos() : 0);
    }

    /** Wakes one thread: any of them for a monitor, the one that waits longest for a condition. */
    void wakeOne(Execution run, boolean longestWaiting) {
        mutex.requireHeld(run);
        run.step(Op.of(Op.Kind.RELEASE, location));
        List<Waiter> asleep = asleep();
        if (asleep.isEmpty()) {
            run.trace("wakes nobody: no thread waits for " + name.get());
            return;
        }
        wake(run, longestWaiting ? 0 : run.choose(asleep.size()));
    }

    private void wake(Execution run, int which) {
        List<Waiter> asleep = asleep();
        if (which < asleep.size()) {
            asleep.get(which).woken = true;
            run.memory().release(location);
            run.changed();
            run.trace("wakes " + asleep.get(which).thread.name());
        }
    }

    void wakeAll(Execution run) {
        mutex.requireHeld(run);
        run.step(Op.of(Op.Kind.RELEASE, location));
        List<Waiter> asleep = asleep();
        asleep.forEach(waiter -> waiter.woken = true);
        run.memory().release(location);
        run.changed();
        run.trace(
                asleep.isEmpty()
                        ? "wakes nobody: no thread waits for " + name.get()
                        : "wakes all that wait for " + name.get());
    }

    private List<Waiter> asleep() {
        return waiters.stream().filter(waiter -> !waiter.woken).toList();
    }
}
