package interleave.kit.child;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says who waits for what in a trial that does not end. */
final class Stuck {
    private Stuck() {}

    static Outcome outcome(List<String> studentClasses, Duration limit) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] deadlocked = threads.findDeadlockedThreads();
        List<String> lines = new ArrayList<>();
        for (ThreadInfo info : threads.dumpAllThreads(true, true)) {
            where(info, studentClasses)
                    .ifPresent(at -> lines.add(info.getThreadName() + " " + state(info) + " at " + at));
        }
        String who = lines.isEmpty() ? "" : " When it was ended: " + String.join("; ", lines) + ".";
        if (deadlocked != null) {
            return Outcome.of(Ending.DEADLOCK, "Deadlock: threads wait for each other's locks." + who);
        }
        return Outcome.of(Ending.TIME_LIMIT, "It did not end within " + limit.toSeconds() + " s." + who);
    }

    private static String state(ThreadInfo info) {
        LockInfo lock = info.getLockInfo();
        String holder = info.getLockOwnerName() == null ? "" : ", which " + info.getLockOwnerName() + " holds";
        return switch (info.getThreadState()) {
            case BLOCKED -> "waits for a lock" + holder;
            case WAITING, TIMED_WAITING -> lock == null
                    ? "waits"
                    : "waits for a " + simple(lock.getClassName()) + holder;
            default -> "is running";
        };
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static Optional<String> where(ThreadInfo info, List<String> studentClasses) {
        return Arrays.stream(info.getStackTrace())
                .filter(frame -> studentClasses.contains(frame.getClassName()))
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .findFirst();
    }
}
