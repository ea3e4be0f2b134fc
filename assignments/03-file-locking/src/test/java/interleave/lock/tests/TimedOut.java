package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.process.Call;
import interleave.lock.SharedLog;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A line that does not come. */
final class TimedOut {
    /** A submission may count in milliseconds, and by another clock than the test. */
    private static final Duration ROUNDED = Duration.ofMillis(5);

    private TimedOut() {}

    /** Passes when awaitLine gives up, and not before its time. */
    static void expect(SharedLog log, long index, Duration timeout) throws InterruptedException {
        String call = "awaitLine(" + index + ", " + timeout.toMillis() + " ms)";
        long start = System.nanoTime();
        Call<String> await = Call.begin(call, () -> log.awaitLine(index, timeout));
        Throwable thrown = await.thrown();
        long took = System.nanoTime() - start;
        if (!(thrown instanceof TimeoutException)) {
            await.value();
            Expect.that(false, call + ": expected TimeoutException, but it returned");
        }
        Expect.that(
                took >= timeout.minus(ROUNDED).toNanos(),
                call + " gave up after " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
    }
}
