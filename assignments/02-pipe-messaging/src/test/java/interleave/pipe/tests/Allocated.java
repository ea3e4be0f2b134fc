package interleave.pipe.tests;

import com.sun.management.ThreadMXBean;
import interleave.kit.Expect;
import java.lang.management.ManagementFactory;

/** How much memory a call takes, as the JVM counts it for the calling thread. */
final class Allocated {
    /** Far more than an exception and some buffers take, far less than a message that is too large. */
    private static final long LITTLE = 1024 * 1024;

    private static final int ATTEMPTS = 3;

    private Allocated() {}

    /** A call that is to take little memory, and can be made several times. */
    @FunctionalInterface
    interface Attempt {
        void make() throws Exception;
    }

    /** Makes the call three times and passes when one of them took little: the first one also loads classes. */
    static void expectLittle(String what, Attempt call) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS; i++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            call.make();
            long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            least = Math.min(least, after - before);
        }
        Expect.that(
                least <= LITTLE,
                what + " allocated " + least / 1024 + " KiB; what is refused must not take memory first");
    }
}
