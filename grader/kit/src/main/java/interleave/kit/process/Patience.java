package interleave.kit.process;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long a test waits for what must happen.
 *
 * <p>What is waited for takes milliseconds, or one start of a JVM, so the limit is far beyond what a loaded
 * machine needs. Where it has been reached before, the submission is one that hangs, and the tests that are
 * left wait for a shorter time: they have to fail as well, and a class is waiting.
 */
final class Patience {
    private static final Duration AT_FIRST = Duration.ofSeconds(20);
    private static final Duration WHEN_IT_HANGS = Duration.ofSeconds(8);
    private static final int OFTEN = 2;

    private static final AtomicInteger REACHED = new AtomicInteger();

    private Patience() {}

    static Duration now() {
        return REACHED.get() < OFTEN ? AT_FIRST : WHEN_IT_HANGS;
    }

    static void reached() {
        REACHED.incrementAndGet();
    }
}
