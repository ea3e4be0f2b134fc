package interleave.kit.vmlens;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * What may have ordered the accesses of one run.
 *
 * <p>A lock's release is written down while the lock is still held, so the order of lock steps is the
 * real one. A volatile or atomic step is written down after it happened, and when a thread retries or
 * spins, another one may get in between: measured, a correct lock of {@code compareAndSet} and {@code
 * set} had its release written down behind the next acquisition in 1 of about 40 runs, and its fields
 * were reported as racing. So the recorded order of volatile steps counts here in both directions: only
 * accesses that no such step can order are known to race.
 */
final class Ordering {
    private final List<Access> run;

    Ordering(List<Access> run) {
        this.run = run;
    }

    /** Says whether some order of the volatile steps would put one of the two before the other. */
    boolean mayOrder(Access one, Access other) {
        int first = indexOf(one);
        int second = indexOf(other);
        return reaches(first, second) || reaches(second, first);
    }

    private boolean reaches(int from, int to) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.remove();
            if (at == to) {
                return true;
            }
            for (int next = 0; next < run.size(); next++) {
                if (!seen.get(next) && leads(at, next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return false;
    }

    private boolean leads(int from, int to) {
        Access one = run.get(from);
        Access other = run.get(to);
        if (one.thread().equals(other.thread())) {
            return from < to;
        }
        if (one.isVolatile()) {
            return other.isVolatile() && one.variable().equals(other.variable());
        }
        return from < to && one.releases() && other.acquires() && one.object().equals(other.object());
    }

    /** Looks for the very line: a thread may have done the same several times. */
    private int indexOf(Access access) {
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i) == access) {
                return i;
            }
        }
        throw new IllegalArgumentException(access + " is not of this run");
    }
}
