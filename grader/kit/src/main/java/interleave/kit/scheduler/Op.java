package interleave.kit.scheduler;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The next step of a thread, announced before it is taken.
 *
 * @param location where; null for a step that meets nobody
 * @param enabled whether it can be taken now
 * @param deadlineNanos virtual time at which it can be taken whatever {@code enabled} says
 * @param waitingFor what it waits for while it is not enabled, for the student: "the lock of counter"
 */
public record Op(
        Kind kind, Location location, BooleanSupplier enabled, long deadlineNanos, Supplier<String> waitingFor) {

    /** The value of a deadline that never comes. */
    public static final long NEVER = Long.MAX_VALUE;

    /** How steps at one location get on with each other. */
    public enum Kind {
        READ(false),
        WRITE(true),
        /** Takes something that others may have to wait for. */
        ACQUIRE(true),
        /** Takes what only one thread can hold, and waits for it whatever happens. */
        LOCK(true),
        /** Gives it back, or wakes who waits for it. */
        RELEASE(true);

        private final boolean writes;

        Kind(boolean writes) {
            this.writes = writes;
        }

        boolean writes() {
            return writes;
        }

        /** Whether the order of two steps at one location can matter. */
        boolean conflictsWith(Kind other) {
            return writes || other.writes;
        }

        /** Whether one of two steps may be what the other one had to wait for. */
        boolean handsOver(Kind other) {
            return this == RELEASE && other.takes() || other == RELEASE && takes();
        }

        /** Whether a step of this kind cannot have come before {@code release} by whoever held the same thing. */
        boolean mustFollow(Kind release) {
            return this == LOCK && release == RELEASE;
        }

        private boolean takes() {
            return this == ACQUIRE || this == LOCK;
        }
    }

    public static Op of(Kind kind, Location location) {
        return new Op(kind, location, () -> true, NEVER, () -> "");
    }

    /** A step that waits until {@code enabled}. */
    public static Op when(Kind kind, Location location, BooleanSupplier enabled, String waitingFor) {
        return when(kind, location, enabled, () -> waitingFor);
    }

    /** A step that waits until {@code enabled}, for something that is best described when it waits in vain. */
    public static Op when(Kind kind, Location location, BooleanSupplier enabled, Supplier<String> waitingFor) {
        return new Op(kind, location, enabled, NEVER, waitingFor);
    }

    public Op until(long deadline) {
        return new Op(kind, location, enabled, deadline, waitingFor);
    }

    Signature signature() {
        return new Signature(kind, location == null ? -1 : location.number);
    }

    /** What remains of an op from one run to the next. */
    record Signature(Kind kind, int location) {
        boolean conflictsWith(Signature other) {
            return location >= 0 && location == other.location && kind.conflictsWith(other.kind);
        }
    }
}
