package interleave.kit.explore;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of real threads who waits for what, and where. */
public final class WhoWaits {
    private WhoWaits() {}

    /**
     * Gives a sentence without its end, {@code thread 1 waits for a notify on BoundedQueue at Queue.java:31;
     * thread 2 …}; empty when no thread is in code of the student's.
     *
     * @param threads the threads to speak of
     * @param studentClasses binary names of classes
     */
    public static String inWords(Collection<Thread> threads, List<String> studentClasses) {
        long[] ids = threads.stream().mapToLong(Thread::getId).toArray();
        ThreadInfo[] infos = ManagementFactory.getThreadMXBean().getThreadInfo(ids, true, true);
        return Arrays.stream(infos)
                .filter(Objects::nonNull)
                .flatMap(
                        info -> where(info, studentClasses)
                                .map(at -> info.getThreadName() + " " + state(info) + " at " + at)
                                .stream())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Gives the student's method that was called first, {@code BoundedQueue.put}; empty when there is none. */
    public static String method(StackTraceElement[] stack, List<String> studentClasses) {
        for (int i = stack.length - 1; i >= 0; i--) {
            String type = stack[i].getClassName();
            if (studentClasses.contains(type)) {
                String method = stack[i].getMethodName();
                String written = method.startsWith("lambda$") ? method.split("\\$")[1] : method;
                return type.substring(type.lastIndexOf('.') + 1) + "." + written;
            }
        }
        return "";
    }

    private static String state(ThreadInfo info) {
        LockInfo lock = info.getLockInfo();
        String holder = info.getLockOwnerName() == null ? "" : ", which " + info.getLockOwnerName() + " holds,";
        return switch (info.getThreadState()) {
            case BLOCKED -> "waits for the monitor of " + simple(lock) + holder;
            case WAITING -> "waits for " + wakeUp(info, lock) + holder;
            case TIMED_WAITING -> "waits, for a limited time, for " + wakeUp(info, lock) + holder;
            default -> "is running";
        };
    }

    private static String wakeUp(ThreadInfo info, LockInfo lock) {
        String method = info.getStackTrace()[0].getMethodName();
        if (lock == null) {
            return method.startsWith("sleep") ? "its sleep to end" : "an unpark";
        }
        boolean monitor = info.getStackTrace()[0].getClassName().equals("java.lang.Object");
        return (monitor ? "a notify on " : "a ") + simple(lock);
    }

    private static String simple(LockInfo lock) {
        String name = lock.getClassName();
        if (name.startsWith("interleave.kit.")) {
            return "turn";
        }
        if (name.endsWith("ConditionObject")) {
            return "signal of a condition";
        }
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.').replaceFirst("\\.(Nonf|F)airSync$", "");
    }

    private static Optional<String> where(ThreadInfo info, List<String> studentClasses) {
        return Arrays.stream(info.getStackTrace())
                .filter(frame -> studentClasses.contains(frame.getClassName()) && frame.getLineNumber() > 0)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .findFirst();
    }
}
