package interleave.lock.tests;

import interleave.lock.SharedLog;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lines that take long to write, so that whoever looks meanwhile sees it. */
final class LongLines {
    /** So many at least, for a watcher to come between some of them. */
    static final int LINES = 6;

    private static final String LINE = "x".repeat(2 * 1024 * 1024);
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private LongLines() {}

    static void append(SharedLog log, int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            log.append(LINE);
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }
}
