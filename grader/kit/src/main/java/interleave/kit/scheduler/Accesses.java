package interleave.kit.scheduler;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain accesses to one variable, as far as a later one may race with them: the last write, and the
 * last read of each thread since. (The idea of FastTrack, Flanagan and Freund, PLDI 2009.)
 */
final class Accesses {

    /** One access; {@code atomic} ones race with plain ones only. */
    record Access(ControlledThread thread, int tick, int site, boolean write, boolean atomic) {
        boolean happensBefore(VectorClock clock) {
            return clock.get(thread.index) >= tick;
        }
    }

    /** The last one of each thread. */
    private final List<Access> writes = new ArrayList<>();

    private final List<Access> reads = new ArrayList<>();

    /** Adds an access and gives an earlier one that nothing orders before it; null when there is none. */
    Access add(Access access, VectorClock clock) {
        Access race = conflicting(writes, access, clock);
        if (access.write() && race == null) {
            race = conflicting(reads, access, clock);
        }
        putLast(access.write() ? writes : reads, access);
        return race;
    }

    private static Access conflicting(List<Access> earlier, Access access, VectorClock clock) {
        for (Access other : earlier) {
            boolean bothAtomic = other.atomic() && access.atomic();
            if (other.thread() != access.thread() && !bothAtomic && !other.happensBefore(clock)) {
                return other;
            }
        }
        return null;
    }

    private static void putLast(List<Access> ofThreads, Access access) {
        for (int i = 0; i < ofThreads.size(); i++) {
            if (ofThreads.get(i).thread() == access.thread()) {
                ofThreads.set(i, access);
                return;
            }
        }
        ofThreads.add(access);
    }
}
