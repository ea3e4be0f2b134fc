package interleave.lock.tests;

import interleave.lock.SharedLog;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lines that take long to write, so that whoever looks meanwhile sees it. */
final class LongLines {
    private static final int LINES = 6;
    private static final String LINE = "x".repeat(2 * 1024 * 1024);
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private LongLines() {}

    static void append(SharedLog log) throws IOException {
        for (int i = 0; i < LINES; i++) {
            log.append(LINE);
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }
}
