package interleave.kit.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("What a thread waits for is said in words:")
@Timeout(120)
class WaitingTest {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private interface Wait {
        void begin() throws Exception;
    }

    /** A program that ends with its stdin. */
    static final class Silent {
        public static void main(String[] none) throws IOException {
            System.in.read();
        }
    }

    @Test
    @DisplayName("the end of a thread")
    void thread() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread endless = begin(end::await);
        said("waits for the end of a thread", endless::join);
        said("waits, for a limited time, for the end of a thread", () -> endless.join(60_000));
        end.countDown();
    }

    @Test
    @DisplayName("the end of a process")
    void process() throws Exception {
        Process silent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Silent.class.getName())
                .start();
        try {
            said("waits for the end of a process", silent::waitFor);
        } finally {
            silent.destroyForcibly();
        }
    }

    @Test
    @DisplayName("a monitor, a wake-up, a condition's signal, time")
    void others() throws Exception {
        StringBuilder monitor = new StringBuilder();
        synchronized (monitor) {
            said("waits for the monitor of StringBuilder", () -> {
                synchronized (monitor) {
                    monitor.append("never");
                }
            });
        }
        said("waits for StringBuilder", () -> {
            synchronized (monitor) {
                monitor.wait();
            }
        });
        said("waits for the signal of a condition", () -> {
            ReentrantLock lock = new ReentrantLock();
            lock.lockInterruptibly();
            lock.newCondition().await();
        });
        said("sleeps", () -> Thread.sleep(60_000));
    }

    @Test
    @DisplayName("a program of the test's, the next word it is told")
    void hears() throws Exception {
        said("waits for the test's next word", Peer::hear);
    }

    /** Lets a thread wait, and looks until that is what is said of it; on its way there it may wait for other things. */
    private static void said(String words, Wait wait) throws Exception {
        Thread waiter = begin(wait);
        String last = "";
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!last.startsWith(words) && System.nanoTime() < end) {
            last = Waiting.what(ManagementFactory.getThreadMXBean().getThreadInfo(waiter.getId(), Integer.MAX_VALUE));
        }
        waiter.interrupt();
        assertTrue(last.startsWith(words), last);
    }

    private static Thread begin(Wait wait) {
        Thread thread = new Thread(() -> {
            try {
                wait.begin();
            } catch (Exception interrupted) {
                // It has waited as long as it was to.
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
