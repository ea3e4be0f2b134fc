package interleave.kit.scheduler;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;

/** What the threads of one run read and write, and what of that happens before what (JLS 17.4.5). */
public final class SharedMemory {
    private final Execution run;
    private final RunLimits limits;
    private final boolean racesFail;
    private final boolean switchAtPlainAccesses;
    private int plainAccesses;
    private boolean raceSeen;

    SharedMemory(Execution run, RunLimits limits, boolean racesFail, boolean switchAtPlainAccesses) {
        this.run = run;
        this.limits = limits;
        this.racesFail = racesFail;
        this.switchAtPlainAccesses = switchAtPlainAccesses;
    }

    /** What the running thread does from now on happens after all that was released at {@code location}. */
    public void acquire(Location location) {
        run.running().happened.join(location.released);
    }

    /** All that the running thread has done happens before what acquires {@code location} later. */
    public void release(Location location) {
        location.released.join(run.running().happened);
        run.running().happened.tick(run.running().index);
    }

    /** The running thread is about to access a plain variable. */
    public void plainAccess(Location location, boolean write) {
        run.requireGoingOn();
        ControlledThread self = run.running();
        if (++plainAccesses > limits.accessesPerRun()) {
            run.fail(Outcome.of(
                    Ending.LIVELOCK,
                    "The threads read and write without end: after " + limits.accessesPerRun()
                            + " accesses they had not ended."));
        }
        if (self.inLibrary) {
            // The JDK answers for its own plain accesses; some of them race, and are right all the same.
            if (write) {
                run.changed();
            }
            return;
        }
        if (write) {
            commitOptimisticReads(self);
        }
        if (switchAtPlainAccesses) {
            run.take(self, Op.of(write ? Op.Kind.WRITE : Op.Kind.READ, location));
        }
        if (write) {
            run.changed();
            run.wakeUps().changed(self, location);
        }
        self.happened.tick(self.index);
        Accesses.Access access = new Accesses.Access(self, self.happened.get(self.index), self.site, write, false);
        if (!write && self.optimistic.isReading()) {
            self.optimistic.hold(new Optimistic.Read(location, access, self.happened.copy()));
        } else {
            add(location, access, self.happened);
        }
    }

    /** The running thread accesses a variable atomically: a race only with plain accesses. */
    public void atomicAccess(Location location, boolean write) {
        ControlledThread self = run.running();
        if (write && !self.inLibrary) {
            run.wakeUps().changed(self, location);
        }
        self.happened.tick(self.index);
        add(location, new Accesses.Access(self, self.happened.get(self.index), self.site, write, true), self.happened);
    }

    /** The running thread has looked at {@code location} and found {@code value}, and changed nothing. */
    public void looked(Location location, Object value) {
        looked(location, value, false);
    }

    /** The running thread has tried to change {@code location} and was refused. */
    public void refused(Location location) {
        looked(location, false, true);
    }

    private void looked(Location location, Object value, boolean attempt) {
        ControlledThread self = run.running();
        if (self.spin.looked(self.site, location, value, attempt, run.changes()) && !switchAtPlainAccesses) {
            // Without a step of its own a loop over a plain variable would keep the baton for ever.
            run.take(self, Op.of(Op.Kind.READ, location));
        }
    }

    public void beginOptimisticRead() {
        run.running().optimistic.begin();
    }

    /** What was read optimistically has been checked: used, it was valid; stale, it is not used. */
    public void validated() {
        run.running().optimistic.validated();
    }

    void commitOptimisticReads(ControlledThread self) {
        for (Optimistic.Read read : self.optimistic.unvalidated()) {
            add(read.location(), read.access(), read.clock());
        }
    }

    private void add(Location location, Accesses.Access access, VectorClock clock) {
        Accesses.Access earlier = location.accesses.add(access, clock);
        raceSeen |= earlier != null;
        if (earlier != null && racesFail) {
            run.trace((access.write() ? "writes " : "reads ") + location.name() + ", and nothing orders this after "
                    + earlier.thread().name + "'s access");
            run.fail(Outcome.of(Ending.DATA_RACE, RaceText.describe(location, earlier, access)));
        }
    }

    boolean raceSeen() {
        return raceSeen;
    }
}
