package interleave.kit.scheduler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A thread that runs only while it holds the baton. */
public final class ControlledThread {
    final int index;
    final String name;
    final Thread thread;
    /** What is ordered before its next step by conflicts at any location, for the search. */
    final VectorClock order = new VectorClock();
    /** What happens-before its next step (JLS 17.4.5), for data races. */
    final VectorClock happened = new VectorClock();
    /** Where others meet its end. */
    private final Location end;
    /** Where others meet its permit of {@code LockSupport}. */
    private final Location permit;
    /** Where others meet its interrupt flag. */
    private final Location interruptFlag;

    final SpinGuard spin = new SpinGuard();
    final Optimistic optimistic = new Optimistic();
    /** The methods of the student that it is in. */
    public final Deque<String> calls = new ArrayDeque<>();

    Op pending;
    boolean finished;
    boolean timedOut;
    /** How often time has woken it, or it has seemed to spin. */
    int wokenByItself;

    public boolean interrupted;
    /** The permit of {@code LockSupport}. */
    public boolean parkPermit;

    int site = Site.NONE;
    /** Whether it is inside of the JDK; {@link #site} says where it was called. */
    boolean inLibrary;
    /** Above 0 while it runs a static initialiser, which must not be left in the middle. */
    public int uninterruptible;

    private volatile boolean baton;

    ControlledThread(int index, String name, Thread thread, Location end, Location permit, Location interruptFlag) {
        this.index = index;
        this.name = name;
        this.thread = thread;
        this.end = end;
        this.permit = permit;
        this.interruptFlag = interruptFlag;
    }

    public String name() {
        return name;
    }

    public boolean isFinished() {
        return finished;
    }

    /** Gives where in the source it is, a number of {@link Site}. */
    public int site() {
        return site;
    }

    public Location end() {
        return end;
    }

    public Location permit() {
        return permit;
    }

    public Location interruptFlag() {
        return interruptFlag;
    }

    public boolean isOn(Thread other) {
        return thread == other;
    }

    /** Tells whether it was started by student code, not by the test. */
    boolean isOfStudent() {
        return index > 0 && !(thread instanceof ActionThread);
    }

    void giveBaton() {
        baton = true;
        LockSupport.unpark(thread);
    }

    boolean hasBaton() {
        return baton;
    }

    void awaitBaton() {
        while (!baton) {
            LockSupport.park(this);
            Thread.interrupted();
        }
        baton = false;
    }

    boolean isEnabled(Execution execution) {
        return !finished
                && pending != null
                && (pending.enabled().getAsBoolean() || timedOut)
                && !spin.isAsleep(execution.changes());
    }

    boolean hasDeadline() {
        return !finished && pending != null && pending.deadlineNanos() != Op.NEVER;
    }

    /** Notices a thread that looks at the same thing again and again while nothing changes. */
    static final class SpinGuard {
        /** A loop may well look at one value several times while it gets on; a refused attempt tells more. */
        private static final int LOOKS = 8;

        private static final int ATTEMPTS = 2;
        private static final int YIELDS = 3;
        private static final int ROUSED_IN_VAIN = 200;

        /** How often each value was found at each place: a key that is text costs less than a record's first hash. */
        private final Map<String, Integer> looks = new HashMap<>();

        private long asleepSince = -1;
        private long rousedAt = -1;
        private int roused;
        private int yields;

        /** Counts a look that found {@code value}; true when the thread seems to spin. */
        boolean looked(int site, Location location, Object value, boolean attempt, long changes) {
            int count = looks.merge(site + " " + location.number + " " + identity(value), 1, Integer::sum);
            if (count < (attempt ? ATTEMPTS : LOOKS)) {
                return false;
            }
            asleepSince = changes;
            looks.clear();
            return true;
        }

        private static Object identity(Object value) {
            boolean plain = value instanceof Number || value instanceof Boolean || value instanceof String;
            return plain ? value : System.identityHashCode(value);
        }

        /**
         * Says itself that it cannot get on: it goes on after the next change, or when nobody else can; the
         * latter only, if it has said so a few times, for several such threads change something all the time.
         */
        void yielded(long changes) {
            asleepSince = ++yields > YIELDS ? Long.MAX_VALUE : changes;
            looks.clear();
        }

        /** A time it may have waited for is over. */
        void wake() {
            asleepSince = -1;
            yields = 0;
        }

        void beganCall() {
            looks.clear();
            yields = 0;
        }

        void progressed() {
            looks.clear();
        }

        /** A spinning thread need not run until somebody has changed something. */
        boolean isAsleep(long changes) {
            if (asleepSince >= 0 && changes > asleepSince) {
                asleepSince = -1;
            }
            return asleepSince >= 0;
        }

        /** Lets a thread that seems to spin go on; false when it does not, or has so in vain for long. */
        boolean rouse(long changes) {
            if (!isAsleep(changes)) {
                return false;
            }
            roused = rousedAt == changes ? roused + 1 : 1;
            rousedAt = changes;
            if (roused > ROUSED_IN_VAIN) {
                return false;
            }
            asleepSince = -1;
            return true;
        }
    }
}
