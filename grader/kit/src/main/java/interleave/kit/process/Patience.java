package interleave.kit.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * How long a test waits for what must happen.
 *
 * <p>What is waited for takes milliseconds, or some starts of a JVM, so the limit is far beyond what right code
 * needs. Before a wait is given up, one more JVM is started, one that does nothing: where that takes long, too,
 * the machine is slow, and the wait goes on for as many times longer. So it is a ratio that decides, not a clock.
 *
 * <p>Where the limit has been reached before, the submission is one that hangs, and the tests that are left wait
 * for a shorter time: they have to fail as well, and a class is waiting.
 */
final class Patience {
    private static final Duration AT_FIRST = Duration.ofSeconds(20);
    private static final Duration WHEN_IT_HANGS = Duration.ofSeconds(8);
    private static final int OFTEN = 2;

    /** What starting a JVM takes on a slow machine that has nothing else to do. */
    private static final Duration BARE_START = Duration.ofMillis(250);

    private static final int MOST_TIMES_LONGER = 5;

    private static final AtomicInteger REACHED = new AtomicInteger();
    private static final ThreadLocal<Duration> LAST = ThreadLocal.withInitial(() -> AT_FIRST);

    private Patience() {}

    /** Something to wait for. */
    @FunctionalInterface
    interface Awaited {
        /** Gives whether it came within the time. */
        boolean comesWithin(Duration time) throws InterruptedException;
    }

    /** Waits, and gives whether it came. */
    static boolean awaits(Awaited awaited) throws InterruptedException {
        Duration time = time();
        LAST.set(time);
        if (awaited.comesWithin(time)) {
            return true;
        }
        int slowness = slowness();
        if (slowness > 1 && awaited.comesWithin(time.multipliedBy(slowness - 1L))) {
            return true;
        }
        REACHED.incrementAndGet();
        return false;
    }

    /** Looks until {@code state} holds, and gives whether it came to that. */
    static boolean awaits(BooleanSupplier state) throws InterruptedException {
        return awaits(time -> Look.until(state, time));
    }

    /** Gives how long this thread's last wait was at least, in words: {@code 20 s}. */
    static String inWords() {
        return LAST.get().toSeconds() + " s";
    }

    private static Duration time() {
        return REACHED.get() < OFTEN ? AT_FIRST : WHEN_IT_HANGS;
    }

    /** Gives how many times slower than it should be this machine is now, at least 1. */
    private static int slowness() throws InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder bare = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Optional<Run> run = Run.ifThere();
            (run.isPresent() ? run.get().census.startHidden(bare) : bare.start()).waitFor();
        } catch (IOException noProcess) {
            return MOST_TIMES_LONGER;
        }
        long times = (System.nanoTime() - start) / BARE_START.toNanos();
        return (int) Math.max(1, Math.min(MOST_TIMES_LONGER, times));
    }
}
