package interleave.kit.scheduler.model;

import interleave.kit.scheduler.ControlledThread;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;
import java.util.HashMap;
import java.util.Map;

/**
 * A lock that one writer or several readers hold; a writer may read as well (ReentrantReadWriteLock). For
 * the search, a reader only reads the lock's state: the order of readers does not matter.
 */
final class SharedMutex {
    private final String name;
    private final Location location;
    /** Readers do not see each other's work: what they release is for the next writer. */
    private final Location ofReaders;

    private final Map<ControlledThread, Integer> readers = new HashMap<>();
    private ControlledThread writer;
    private int writeHolds;

    SharedMutex(Execution run, Object identity, String name) {
        this.name = name;
        this.location = run.things().location(identity, SharedMutex.class, () -> name);
        this.ofReaders = run.things().location(identity, View.class, () -> name);
    }

    AnyLock readView() {
        return new View(false);
    }

    AnyLock writeView() {
        return new View(true);
    }

    private boolean mayRead(ControlledThread thread) {
        return writer == null || writer == thread;
    }

    private boolean mayWrite(ControlledThread thread) {
        return writer == thread || writer == null && readers.isEmpty();
    }

    private final class View extends AnyLock {
        private final boolean writes;

        View(boolean writes) {
            super(
                    (writes ? "the write side of " : "the read side of ") + SharedMutex.this.name,
                    SharedMutex.this.location);
            this.writes = writes;
        }

        @Override
        boolean isFreeFor(ControlledThread thread) {
            return writes ? mayWrite(thread) : mayRead(thread);
        }

        @Override
        Op.Kind kindOfTaking(Op.Kind asLock) {
            return writes ? asLock : Op.Kind.READ;
        }

        @Override
        String waitedFor() {
            return writer == null ? name : name + ", which " + writer.name() + " holds for writing";
        }

        @Override
        void taken(Execution run) {
            if (writes) {
                writer = run.running();
                writeHolds++;
            } else {
                readers.merge(run.running(), 1, Integer::sum);
            }
            run.memory().acquire(location);
            if (writes) {
                run.memory().acquire(ofReaders);
            }
            run.changed();
            run.trace("takes " + name);
        }

        @Override
        void unlock(Execution run) {
            ControlledThread self = run.running();
            if (writes ? writer != self : !readers.containsKey(self)) {
                throw new IllegalMonitorStateException("the thread does not hold " + name);
            }
            run.step(Op.of(writes ? Op.Kind.RELEASE : Op.Kind.READ, location));
            if (writes) {
                writeHolds--;
                writer = writeHolds == 0 ? null : writer;
                run.memory().release(location);
            } else {
                readers.computeIfPresent(self, (thread, holds) -> holds == 1 ? null : holds - 1);
                run.memory().release(ofReaders);
            }
            run.changed();
            run.trace("gives back " + name);
        }

        @Override
        WaitSet newCondition(Execution run, Object identity) {
            throw NotModelled.end(run, "a condition of a read-write lock");
        }
    }
}
