package interleave.lock.tests;

import interleave.kit.process.Child;
import interleave.kit.process.Peer;
import interleave.kit.process.Processes;
import interleave.lock.FileCounter;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A JVM that makes one call, which has to wait, after such calls that had not; and looks at how it waits. */
final class Waiter {
    /** How often the call has been made before. */
    static final int BEFORE = 50;

    static final int LOOKS = 250;
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(3);
    private static final Duration BRIEF = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofHours(1);

    private Waiter() {}

    /** @param call append, awaitLine or incrementAndGet */
    static Child start(String call, Path file) throws IOException {
        return Processes.start("waiter", Waiter.class, call, file.toString());
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "append" -> {
                SharedLog log = new LockedLog(file);
                repeat(() -> log.append("waited"));
                waitFor(() -> log.append("waited"), true);
            }
            case "incrementAndGet" -> {
                FileCounter counter = new FileCounter(file);
                repeat(counter::incrementAndGet);
                waitFor(counter::incrementAndGet, true);
            }
            case "awaitLine" -> {
                SharedLog log = new LockedLog(file);
                log.append("first");
                repeat(() -> log.awaitLine(0, Duration.ZERO));
                try {
                    log.awaitLine(1, BRIEF);
                } catch (TimeoutException expected) {
                    waitFor(() -> log.awaitLine(1, LONG), false);
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** What is loaded and compiled by then costs nothing later. */
    private static void repeat(Callable<?> call) throws Exception {
        for (int i = 0; i < BEFORE; i++) {
            call.call();
        }
    }

    /** @param locked whether somebody holds the file's lock all the time, so that who is in lock() waits */
    private static void waitFor(Callable<?> call, boolean locked) throws Exception {
        Peer.say("ready");
        Peer.hear();
        FutureTask<?> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "waiter");
        thread.start();
        Peer.say("calls");
        int waited = 0;
        for (int look = 0; look < LOOKS; look++) {
            LockSupport.parkNanos(BETWEEN_NANOS);
            waited += waits(thread, locked) ? 1 : 0;
        }
        Peer.say(task.isDone() ? "returned" : waited == 0 ? "ran" : "waited");
        task.get();
        Peer.say("returns");
    }

    private static boolean waits(Thread thread, boolean locked) {
        return switch (thread.getState()) {
            case BLOCKED, WAITING, TIMED_WAITING -> true;
            default -> locked && Arrays.stream(thread.getStackTrace()).anyMatch(Waiter::waitsForLock);
        };
    }

    /** The one call of the JDK that waits for a lock on a file, in native code and as RUNNABLE. */
    private static boolean waitsForLock(StackTraceElement frame) {
        return frame.getClassName().equals("sun.nio.ch.FileChannelImpl")
                && frame.getMethodName().equals("lock");
    }
}
