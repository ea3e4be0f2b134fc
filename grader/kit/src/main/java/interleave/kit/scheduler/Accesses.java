package interleave.kit.scheduler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    private final Map<Integer, Access> writes = new LinkedHashMap<>();
    private final Map<Integer, Access> reads = new LinkedHashMap<>();

    /** Adds an access and gives an earlier one that nothing orders before it. */
    Optional<Access> add(Access access, VectorClock clock) {
        Optional<Access> race = conflicting(writes, access, clock);
        if (access.write() && race.isEmpty()) {
            race = conflicting(reads, access, clock);
        }
        (access.write() ? writes : reads).put(access.thread().index, access);
        return race;
    }

    private static Optional<Access> conflicting(Map<Integer, Access> earlier, Access access, VectorClock clock) {
        return earlier.values().stream()
                .filter(other -> other.thread() != access.thread())
                .filter(other -> !(other.atomic() && access.atomic()))
                .filter(other -> !other.happensBefore(clock))
                .findFirst();
    }
}
