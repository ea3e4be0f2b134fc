package interleave.kit.exam;

/** Ends a process that lets its examiner wait for too long. */
final class Watchdog implements AutoCloseable {
    private final Process process;
    private long deadlineNanos = Long.MAX_VALUE;
    private boolean bitten;
    private boolean closed;

    Watchdog(Process process) {
        this.process = process;
        Thread thread = new Thread(this::watch, "watchdog of " + process.pid());
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts the time anew. */
    synchronized void expectWithin(long millis) {
        deadlineNanos = System.nanoTime() + millis * 1_000_000;
        notifyAll();
    }

    synchronized boolean hasBitten() {
        return bitten;
    }

    private synchronized void watch() {
        try {
            while (!closed) {
                long left = deadlineNanos == Long.MAX_VALUE
                        ? Long.MAX_VALUE
                        : (deadlineNanos - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    bitten = true;
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    // The process' own method would close the streams under whoever still reads them.
                    process.toHandle().destroyForcibly();
                    return;
                }
                wait(left == Long.MAX_VALUE ? 0 : left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
