package interleave.kit.exam;

import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * The stdout of a child JVM: read on a thread of its own, so that nobody who prints has to wait. Of its lines
 * only those are kept that are marked with the nonce, and none once the JVM has come in by the door.
 */
final class Stdout implements Source {
    /** A process that the JVM has left behind may hold its end open: what the JVM has written is read by then. */
    private static final long NANOS_AFTER_END = TimeUnit.SECONDS.toNanos(2);

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final InputStream in;
    private final String mark;
    private final Runnable onNews;
    private volatile boolean unheard;
    private volatile boolean over;
    private long endedAt;

    /** @param onNews called, on that thread, when a line has come, or the last one has */
    Stdout(InputStream in, String nonce, Runnable onNews) {
        this.in = in;
        this.mark = nonce + " ";
        this.onNews = onNews;
        Thread thread = new Thread(this::read, "stdout of a child JVM");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try (BoundedLines all = new BoundedLines(in)) {
            for (String line = all.next(); line != null && !unheard; line = all.next()) {
                if (line.startsWith(mark)) {
                    lines.add(line);
                    onNews.run();
                }
            }
            all.drain();
        } catch (IOException closed) {
            // By its end, or by ours.
        } finally {
            over = true;
            onNews.run();
        }
    }

    /** Goes on reading, and keeps nothing. */
    void unheard() {
        unheard = true;
        lines.clear();
    }

    @Override
    public String poll() {
        return lines.poll();
    }

    @Override
    public boolean isOver(boolean jvmHadEnded) {
        if (over) {
            return lines.isEmpty();
        }
        if (jvmHadEnded && endedAt == 0) {
            endedAt = System.nanoTime();
        }
        return jvmHadEnded && System.nanoTime() - endedAt > NANOS_AFTER_END;
    }

    /** Its thread goes with the last process that holds the other end. */
    @Override
    public void close() {
        unheard();
    }
}
