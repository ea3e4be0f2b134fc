package interleave.kit.stress;

import interleave.kit.explore.WhoWaits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Notices that no thread of a run can go on any more.
 *
 * <p>Each of them waits for a lock or a wake-up without a time limit, has not begun to wait again, and has
 * used no processor time, for thirty looks in a row, 100 ms apart. A thread that somebody has woken but that
 * has not come to run yet looks the same; but for three seconds the one who looks has got the processor
 * every time, and so would have that thread.
 */
final class Standstill {
    static final long LOOK_MILLIS = 100;
    private static final int LOOKS = 30;
    private static final Set<Thread.State> STUCK = Set.of(Thread.State.WAITING, Thread.State.BLOCKED);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Supplier<List<Thread>> watched;
    private final List<String> studentClasses;
    private String before = "";
    private int unchanged;

    /** Ends a run in which nobody can go on; the message says who waits for what. */
    static final class Noticed extends Error {
        private static final long serialVersionUID = 1;

        Noticed(String message) {
            super(message);
        }
    }

    /** @param watched gives the threads of the run that have been started */
    Standstill(Supplier<List<Thread>> watched, List<String> studentClasses) {
        this.watched = watched;
        this.studentClasses = studentClasses;
    }

    /** Takes one look, and throws when it has been the same for long enough. */
    void look() {
        StringBuilder seen = new StringBuilder();
        List<Thread> now = watched.get();
        for (Thread thread : now) {
            ThreadInfo info = threads.getThreadInfo(thread.getId());
            if (info == null) {
                continue;
            }
            if (!STUCK.contains(info.getThreadState())) {
                unchanged = 0;
                return;
            }
            seen.append(thread.getId())
                    .append(' ')
                    .append(info.getWaitedCount())
                    .append(' ');
            seen.append(info.getBlockedCount()).append(' ').append(threads.getThreadCpuTime(thread.getId()));
        }
        unchanged = seen.length() > 0 && before.contentEquals(seen) ? unchanged + 1 : 0;
        before = seen.toString();
        if (unchanged >= LOOKS) {
            throw new Noticed(
                    "Deadlock: " + WhoWaits.inWords(now, studentClasses) + ". Nobody is left who could wake them.");
        }
    }
}
