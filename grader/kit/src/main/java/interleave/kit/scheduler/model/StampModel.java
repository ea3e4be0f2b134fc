package interleave.kit.scheduler.model;

import interleave.kit.result.Step;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;

/**
 * The state of a {@code StampedLock}. A stamp is {@code 4 · version + mode}; the version goes up with
 * every write lock.
 */
final class StampModel {
    private static final int READ = 1;
    private static final int OPTIMISTIC = 2;
    private static final int WRITE = 3;

    private final Location location;
    /** Readers do not see each other's work: what they release is for the next writer. */
    private final Location ofReaders;

    private long version = 1;
    private boolean writing;
    private int readers;

    StampModel(Execution run, Object identity) {
        this.location = run.things()
                .location(identity, StampModel.class, () -> run.things().nameOf("the lock", identity));
        this.ofReaders = run.things().location(identity, "readers", () -> "the lock");
    }

    static boolean isWrite(long stamp) {
        return stamp % 4 == WRITE;
    }

    long write(Execution run) {
        if (writing || readers > 0) {
            run.trace(Step.Mark.WAITS, "waits for the write lock");
        }
        run.step(Op.when(Op.Kind.ACQUIRE, location, () -> !writing && readers == 0, "the write lock"));
        return writeTaken(run);
    }

    long tryWrite(Execution run) {
        run.step(Op.of(Op.Kind.WRITE, location));
        return writing || readers > 0 ? refused(run) : writeTaken(run);
    }

    private long writeTaken(Execution run) {
        writing = true;
        version++;
        run.memory().acquire(location);
        run.memory().acquire(ofReaders);
        run.changed();
        run.trace("takes the write lock");
        return 4 * version + WRITE;
    }

    long read(Execution run) {
        if (writing) {
            run.trace(Step.Mark.WAITS, "waits for the read lock");
        }
        run.step(Op.when(Op.Kind.READ, location, () -> !writing, "the read lock"));
        return readTaken(run);
    }

    long tryRead(Execution run) {
        run.step(Op.of(Op.Kind.WRITE, location));
        return writing ? refused(run) : readTaken(run);
    }

    private long readTaken(Execution run) {
        readers++;
        run.memory().acquire(location);
        run.changed();
        run.trace("takes the read lock");
        return 4 * version + READ;
    }

    private long refused(Execution run) {
        run.memory().refused(location);
        run.trace("finds the lock held");
        return 0;
    }

    long optimistic(Execution run) {
        run.step(Op.of(Op.Kind.READ, location));
        run.memory().acquire(location);
        run.memory().beginOptimisticRead();
        run.trace(writing ? "starts an optimistic read, but the write lock is held" : "starts an optimistic read");
        return writing ? 0 : 4 * version + OPTIMISTIC;
    }

    boolean validate(Execution run, long stamp) {
        run.stepOfValidation(Op.of(Op.Kind.READ, location));
        boolean valid = isValid(stamp);
        run.memory().validated();
        run.trace(valid ? "validates: nobody wrote meanwhile" : "finds that somebody wrote meanwhile");
        run.memory().looked(location, valid);
        return valid;
    }

    private boolean isValid(long stamp) {
        return stamp != 0 && stamp / 4 == version && (!writing || isWrite(stamp));
    }

    void unlock(Execution run, long stamp, boolean write) {
        boolean held = write ? writing && isWrite(stamp) && stamp / 4 == version : readers > 0 && stamp % 4 == READ;
        if (!held) {
            throw new IllegalMonitorStateException("the stamp does not stand for a lock that is held");
        }
        run.step(Op.of(write ? Op.Kind.RELEASE : Op.Kind.READ, location));
        if (write) {
            writing = false;
        } else {
            readers--;
        }
        run.memory().release(write ? location : ofReaders);
        run.changed();
        run.trace(write ? "gives back the write lock" : "gives back the read lock");
    }

    long toWrite(Execution run, long stamp) {
        run.stepOfValidation(Op.of(Op.Kind.WRITE, location));
        run.memory().validated();
        if (isWrite(stamp) && isValid(stamp)) {
            return stamp;
        }
        int own = stamp % 4 == READ ? 1 : 0;
        if (!isValid(stamp) || writing || readers > own) {
            return refused(run);
        }
        readers -= own;
        return writeTaken(run);
    }

    long toRead(Execution run, long stamp) {
        run.stepOfValidation(Op.of(Op.Kind.WRITE, location));
        run.memory().validated();
        if (!isValid(stamp)) {
            return refused(run);
        }
        if (stamp % 4 == READ) {
            return stamp;
        }
        if (isWrite(stamp)) {
            writing = false;
            run.memory().release(location);
        }
        return readTaken(run);
    }

    boolean isWriteLocked(Execution run) {
        run.step(Op.of(Op.Kind.WRITE, location));
        return writing;
    }
}
