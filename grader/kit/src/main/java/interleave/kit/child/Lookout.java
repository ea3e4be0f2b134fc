package interleave.kit.child;

import interleave.kit.explore.WhoWaits;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Waits for the end of a trial, up to its limit.
 *
 * <p>Where tests before have hung in a method of the student's, it looks at the threads ten times a second:
 * one that is in that method at every look for three seconds has run into the same thing. No thread of a
 * scenario is used for longer than a second, so that is one call and not many; the thread that makes the
 * runs lives on, and is given ten seconds.
 */
final class Lookout {
    private static final long LOOK_MILLIS = 100;
    private static final int LOOKS = 30;
    private static final int LOOKS_AT_TRIAL = 100;

    private final Thread trial;
    private final long limitMillis;
    private final Collection<String> hungIn;
    private final List<String> studentClasses;
    private Map<Thread, InMethod> before = Map.of();
    private String again = "";

    /** A thread that has been in one method at so many looks in a row. */
    private record InMethod(String method, int looks) {}

    Lookout(Thread trial, long limitMillis, Collection<String> hungIn, List<String> studentClasses) {
        this.trial = trial;
        this.limitMillis = limitMillis;
        this.hungIn = Set.copyOf(hungIn);
        this.studentClasses = studentClasses;
    }

    /** Blocks until the trial has ended, or need not be waited for any longer. */
    void await() throws InterruptedException {
        if (hungIn.isEmpty()) {
            trial.join(limitMillis);
            return;
        }
        long end = System.nanoTime() + limitMillis * 1_000_000;
        while (trial.isAlive() && again.isEmpty() && System.nanoTime() < end) {
            trial.join(LOOK_MILLIS);
            look();
        }
    }

    /** Gives the method in which it hangs like tests before; empty when that is not what ended the wait. */
    String again() {
        return again;
    }

    private void look() {
        Map<Thread, InMethod> now = new HashMap<>();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            String method = WhoWaits.method(stack, studentClasses);
            if (hungIn.contains(method)) {
                InMethod last = before.get(thread);
                int looks = last != null && last.method().equals(method) ? last.looks() + 1 : 1;
                now.put(thread, new InMethod(method, looks));
                if (looks >= (thread == trial ? LOOKS_AT_TRIAL : LOOKS)) {
                    again = method;
                }
            }
        });
        before = now;
    }
}
