package interleave.kit.process;

import java.lang.management.LockInfo;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.Set;

/** Says whether a thread waits, for a lock, a wake-up or the other end of a stream, and in which words. */
final class Waiting {
    /** Native methods of the JDK in which a thread waits although its state is RUNNABLE. */
    private static final Set<String> IN_NATIVE_CODE = Set.of(
            "read0",
            "readBytes",
            "read",
            "write0",
            "writeBytes",
            "lock0",
            "waitFor0",
            "waitForProcessExit0",
            "waitForInterruptibly",
            "waitForTimeoutInterruptibly",
            "poll",
            "accept",
            "epollWait",
            "park");

    private static final String KIT = Waiting.class.getPackageName();

    private Waiting() {}

    static boolean isSo(ThreadInfo info) {
        return switch (info.getThreadState()) {
            case BLOCKED, WAITING, TIMED_WAITING -> true;
            case RUNNABLE -> inNative(info.getStackTrace());
            default -> false;
        };
    }

    private static boolean inNative(StackTraceElement[] stack) {
        return stack.length > 0 && stack[0].isNativeMethod() && IN_NATIVE_CODE.contains(stack[0].getMethodName());
    }

    /** Gives {@code main waits for the monitor of Log at LockedLog.java:31}. */
    static String inWords(ThreadInfo info) {
        if (info == null) {
            return "";
        }
        return info.getThreadName() + " " + what(info);
    }

    /** Gives {@code waits for the monitor of Log at LockedLog.java:31}; empty when the thread has ended. */
    static String what(ThreadInfo info) {
        return info == null ? "" : state(info) + place(info.getStackTrace());
    }

    private static String state(ThreadInfo info) {
        if (!isSo(info)) {
            return "is running";
        }
        if (hears(info.getStackTrace())) {
            return "waits for the test's next word";
        }
        if (info.getThreadState() == Thread.State.RUNNABLE) {
            return inNativeCode(info.getStackTrace()[0].getMethodName());
        }
        return switch (info.getThreadState()) {
            case BLOCKED -> "waits for the monitor of "
                    + (info.getLockInfo() == null
                            ? "an object"
                            : simple(info.getLockInfo().getClassName()));
            case TIMED_WAITING -> info.getStackTrace()[0].getMethodName().startsWith("sleep")
                    ? "sleeps"
                    : "waits, for a limited time," + forWhat(info);
            default -> "waits" + forWhat(info);
        };
    }

    /** Looks for the call first: which object the JDK waits on inside of it is its own business. */
    private static String forWhat(ThreadInfo info) {
        for (StackTraceElement frame : info.getStackTrace()) {
            if (frame.getMethodName().equals("join") && frame.getClassName().equals("java.lang.Thread")) {
                return " for the end of a thread";
            }
            if (frame.getMethodName().equals("waitFor") && frame.getClassName().startsWith("java.lang.Process")) {
                return " for the end of a process";
            }
        }
        LockInfo lock = info.getLockInfo();
        return lock == null ? "" : " for " + simple(lock.getClassName());
    }

    private static boolean hears(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals(Peer.class.getName())
                        && frame.getMethodName().equals("hear"));
    }

    private static String inNativeCode(String method) {
        if (method.startsWith("lock")) {
            return "waits for a lock on a file";
        }
        if (method.startsWith("write")) {
            return "writes, or waits until somebody reads what it has written,";
        }
        return method.startsWith("waitFor") ? "waits for the end of a process" : "waits for something to read";
    }

    private static String simple(String className) {
        if (className.endsWith("ConditionObject")) {
            return "the signal of a condition";
        }
        if (className.startsWith("java.util.concurrent.CompletableFuture") || className.endsWith("FutureTask")) {
            return "the result of a future";
        }
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** Gives the topmost place outside of the JDK; students' own lines where there are some. */
    private static String place(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String module = frame.getModuleName() == null ? "" : frame.getModuleName();
            boolean jdk = module.startsWith("java.") || module.startsWith("jdk.");
            boolean kit = frame.getClassName().startsWith(KIT);
            if (!jdk && !kit && frame.getLineNumber() > 0) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
