package interleave.kit.scheduler.model;

import interleave.kit.result.Step;
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

    /**
     * @param byNotify whether somebody woke the thread; else its time was over
     * @param nanosLeft what is left of its time
     */
    record Wakeup(boolean byNotify, long nanosLeft) {}

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
     * Waits, and says how that ended.
     *
     * @param nanos how long at most, in virtual time; {@link Op#NEVER} for without end
     */
    Wakeup await(Execution run, long nanos, boolean interruptibly) throws InterruptedException {
        mutex.requireHeld(run);
        ControlledThread self = run.running();
        if (interruptibly) {
            run.interrupts().beInterruptible();
        }
        long start = run.nanos();
        Waiter waiter = new Waiter(self);
        waiters.add(waiter);
        run.trace(Step.Mark.WAITS, "waits for " + name.get());
        run.wakeUps().began(self, location);
        int holds = mutex.giveUp(run);
        run.stepWithin(
                nanos,
                Op.when(Op.Kind.ACQUIRE, location, () -> waiter.woken || interruptibly && self.interrupted, name));
        boolean byInterrupt = interruptibly && self.interrupted && (!waiter.woken || run.choose(2) == 1);
        if (byInterrupt && waiter.woken) {
            // JLS 17.2.4: a wake-up must not be lost with a thread that is interrupted.
            wake(run, 0);
        }
        waiters.remove(waiter);
        run.memory().acquire(location);
        run.trace(
                Step.Mark.GOES_ON,
                byInterrupt ? "is interrupted" : waiter.woken ? "is woken" : "has waited long enough");
        mutex.retake(run, holds);
        run.wakeUps().wentOn(self, byInterrupt);
        if (byInterrupt) {
            run.interrupts().throwIfInterrupted();
        }
        return new Wakeup(waiter.woken, Math.max(0, nanos - (run.nanos() - start)));
    }

    /** Wakes one thread: any of them for a monitor, the one that waits longest for a condition. */
    void wakeOne(Execution run, boolean longestWaiting) {
        mutex.requireHeld(run);
        run.step(Op.of(Op.Kind.RELEASE, location));
        List<Waiter> asleep = asleep();
        if (asleep.isEmpty()) {
            run.trace(Step.Mark.WAKES, "wakes nobody: no thread waits for " + name.get());
            run.wakeUps().woke(run, location, List.of());
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
            run.trace(Step.Mark.WAKES, "wakes " + asleep.get(which).thread.name());
            run.wakeUps().woke(run, location, List.of(asleep.get(which).thread));
        }
    }

    void wakeAll(Execution run) {
        mutex.requireHeld(run);
        run.step(Op.of(Op.Kind.RELEASE, location));
        List<Waiter> asleep = asleep();
        asleep.forEach(waiter -> waiter.woken = true);
        run.wakeUps()
                .woke(
                        run,
                        location,
                        asleep.stream().map(waiter -> waiter.thread).toList());
        run.memory().release(location);
        run.changed();
        run.trace(
                Step.Mark.WAKES,
                asleep.isEmpty()
                        ? "wakes nobody: no thread waits for " + name.get()
                        : "wakes all that wait for " + name.get());
    }

    private List<Waiter> asleep() {
        return waiters.stream().filter(waiter -> !waiter.woken).toList();
    }
}
