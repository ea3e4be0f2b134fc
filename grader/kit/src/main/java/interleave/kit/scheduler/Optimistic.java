package interleave.kit.scheduler;

import java.util.ArrayList;
import java.util.List;

/**
 * The reads of a thread between {@code tryOptimisticRead} and {@code validate} of a {@link
 * java.util.concurrent.locks.StampedLock}. They are held back: validated, or known to be stale, they race
 * with nobody; used without having been validated, they count like any other read.
 */
final class Optimistic {
    record Read(Location location, Accesses.Access access, VectorClock clock) {}

    private boolean reading;
    private final List<Read> reads = new ArrayList<>();

    boolean isReading() {
        return reading;
    }

    void begin() {
        reading = true;
    }

    void hold(Read read) {
        reads.add(read);
    }

    /** Forgets the reads: they have been validated. */
    void validated() {
        reading = false;
        reads.clear();
    }

    /** Ends the reading and gives what was never validated. */
    List<Read> unvalidated() {
        reading = false;
        List<Read> left = List.copyOf(reads);
        reads.clear();
        return left;
    }
}
