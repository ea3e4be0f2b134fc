package interleave.grader.sandbox;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The thread that starts processes which are to end with their parent.
 *
 * <p>Linux counts the thread that started a process as its parent (prctl(2), PR_SET_PDEATHSIG): started by a
 * thread that ends, a process would be killed in the middle of its work. This one ends with the grader.
 */
final class ParentThread {
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "parent of sandboxed processes");
        thread.setDaemon(true);
        return thread;
    });

    private ParentThread() {}

    static Process start(ProcessBuilder builder) throws IOException {
        try {
            return THREAD.submit(builder::start).get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a process was started", stopped);
        }
    }
}
