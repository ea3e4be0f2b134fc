package interleave.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Keep lines in a file that many processes, threads and objects use at the same time.
 *
 * <p><b>Allowed</b>: {@code java.io}, {@code java.nio} with channels, charsets and files, monitors and {@code
 * java.util.concurrent}; README.md has the list. Helper classes may go into files of their own in this package.
 *
 * <p><b>Ask yourself</b> before you write the first line: against whom does a lock on a file protect you, and
 * against whom does it not? Who else in your JVM may have this file open, and what happens to your lock when he
 * closes it?
 *
 * <p><b>Size</b>: the staff's shortest answer has about 100 lines of code, the longest about 170.
 */
public final class LockedLog implements SharedLog {

    /**
     * Opens the log in {@code file}; lines that are there already stay, and count.
     *
     * <p>Whether a missing file is created here or by the first {@link #append} is up to you.
     *
     * <p><b>Earns</b>: log, with the others.
     *
     * <p><b>Ask yourself</b>: what may you remember of the file from here on, when others write to it too?
     *
     * @param file in a folder that exists
     * @throws IOException when the file cannot be opened
     */
    public LockedLog(Path file) throws IOException {
        throw new UnsupportedOperationException(
                "Write LockedLog(file): it opens the log in a file (part log, and most others).");
    }

    /**
     * {@inheritDoc}
     *
     * <table>
     * <caption>Errors, and the file afterwards</caption>
     * <tr><th>when</th><th>throws</th><th>the file</th></tr>
     * <tr><td>{@code line} is null</td><td>{@code NullPointerException}</td><td>as before, not locked</td></tr>
     * <tr><td>{@code line} has a line feed or a carriage return</td><td>{@code IllegalArgumentException}</td>
     *     <td>as before, not locked</td></tr>
     * <tr><td>the line, or a part of it, cannot be written</td><td>the {@link IOException}</td>
     *     <td>the line is none, not locked</td></tr>
     * <tr><td>closed</td><td>{@code ClosedChannelException}</td><td>as before, not locked</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: log, processes, threads and crash, with the others.
     *
     * <p><b>Ask yourself</b>: two JVMs count the lines at the same moment. Which index does each of them get? You
     * are killed after half of the bytes: how does the next writer know? How many bytes has {@code write} written?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=LogTest}, then {@code -Dtest=ProcessesTest}.
     */
    @Override
    public long append(String line) throws IOException {
        throw new UnsupportedOperationException("Write append(line): it adds a line at the end, under an exclusive"
                + " lock (parts log, processes, threads, crash).");
    }

    /**
     * {@inheritDoc}
     *
     * <table>
     * <caption>Errors</caption>
     * <tr><th>when</th><th>throws</th></tr>
     * <tr><td>closed</td><td>{@code ClosedChannelException}</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: log, processes, threads and crash, with the others.
     *
     * <p><b>Ask yourself</b>: which methods of the JDK open the file a second time, and close it again? Which of
     * them take something else than a line feed for the end of a line?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=LogTest}, then {@code -Dtest=ThreadsTest}.
     */
    @Override
    public List<String> readAll() throws IOException {
        throw new UnsupportedOperationException("Write readAll(): it gives the complete lines, under a shared lock"
                + " (parts log, processes, threads, crash).");
    }

    /**
     * {@inheritDoc}
     *
     * <table>
     * <caption>Errors; the log goes on to work after the first two</caption>
     * <tr><th>when</th><th>throws</th></tr>
     * <tr><td>the time is over and the line is not there</td><td>{@code TimeoutException}</td></tr>
     * <tr><td>interrupted while it waits</td><td>{@code InterruptedException}</td></tr>
     * <tr><td>closed</td><td>{@code ClosedChannelException}</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: await.
     *
     * <p><b>Ask yourself</b>: who could wake you when the line comes from another process? What does an
     * interrupt do to a thread that is in the middle of a {@code FileChannel} call, and to the channel?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=AwaitTest}.
     */
    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        throw new UnsupportedOperationException(
                "Write awaitLine(index, timeout): it waits until the line is there (part await).");
    }

    /**
     * Closes this log; other objects on the same file go on. Closing it again changes nothing.
     *
     * <p><b>Earns</b>: log, and threads with the others.
     *
     * <p><b>Ask yourself</b>: another thread is in the middle of an {@code append}, through another object on the
     * same file. What do you take away from it?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=LogTest}, then {@code -Dtest=ThreadsTest}.
     */
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException("Write close(): later calls throw ClosedChannelException (part log).");
    }
}
