package interleave.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Keeps lines of text in a file that any number of processes, threads and objects append to and read at the
 * same time. Nothing is lost, torn or doubled, whoever does what when.
 *
 * <p><b>The file.</b> UTF-8, and after each line one {@code '\n'}; nothing else. Lines are counted from 0, in
 * the order in which they stand in the file. A file that is missing has no lines; it is created by the
 * constructor or by the first {@link #append}, in a folder that exists. Lines that are there already count.
 *
 * <p><b>The lock.</b> Who uses the file holds a lock on the file itself ({@link
 * java.nio.channels.FileChannel#lock()}), so that programs that know nothing of this class can take part:
 *
 * <table>
 * <caption>What a call does while another program holds a lock on the file</caption>
 * <tr><th></th><th>an exclusive lock</th><th>a shared lock</th></tr>
 * <tr><td>{@code append}</td><td>waits until it is released</td><td>waits until it is released</td></tr>
 * <tr><td>{@code readAll}</td><td>waits until it is released</td><td>reads</td></tr>
 * </table>
 *
 * <p>The same holds between threads of one JVM, and between several objects on the same path in one JVM: they
 * exclude each other too. Paths are the same when {@code toAbsolutePath().normalize()} is. Each lock is given
 * back when the call ends, whatever it throws. Waiting costs no processor: a call that looks again and again
 * pauses in between.
 *
 * <p><b>Crashes.</b> A writer that is killed half-way leaves a last line without {@code '\n'}. Nobody ever gets
 * to see it: it is no line, it has no index, and the next {@link #append} removes it.
 *
 * <p><b>What the system refuses.</b> Where the file cannot be created, read or written (a folder that is
 * read-only, a disk that is full), the call throws the {@link IOException}, and its line is none, even if a part of
 * it is in the file. The next call works again as soon as the file can be used.
 *
 * <p><b>The end.</b> After {@link #close()}, which may be called again, all other methods throw {@link
 * ClosedChannelException}. Other objects on the same file go on.
 *
 * <p>The idea is that of advisory record locks: POSIX {@code fcntl(2)}, {@code F_SETLKW}; W. R. Stevens, S. A.
 * Rago, <i>Advanced Programming in the UNIX Environment</i>, section 14.3.
 */
public interface SharedLog extends Closeable {

    /**
     * Append a line at the end of the file, under an exclusive lock. Blocks while somebody else holds a lock.
     * When it returns, the whole line is in the file, and every process sees it.
     *
     * @param line the line, without its {@code '\n'}; may be empty
     * @return the index of the new line, counted from 0
     * @throws NullPointerException when {@code line} is {@code null}; the file is unchanged
     * @throws IllegalArgumentException when {@code line} has a {@code '\n'} or {@code '\r'} in it; the file is
     *         unchanged
     * @throws IOException when the line could not be written, or not all of it
     * @throws ClosedChannelException when this log is closed
     */
    long append(String line) throws IOException;

    /**
     * Read all complete lines, under a shared lock. Blocks while somebody else holds an exclusive lock.
     *
     * @return the lines in the order of the file, without their {@code '\n'}; a last line that does not end in
     *         {@code '\n'} is left out
     * @throws ClosedChannelException when this log is closed
     */
    List<String> readAll() throws IOException;

    /**
     * Wait until a line is there, whoever appends it, and return it. Holds no lock while it waits, and does not
     * use up a processor.
     *
     * @param index which line, counted from 0
     * @param timeout how long to wait, counted from the call on, however many other lines come meanwhile; any
     *        length is right; 0 or less does not wait: the line is there, or the time is over
     * @return the line, without its {@code '\n'}
     * @throws TimeoutException when the line is not there and the time is over, and not before
     * @throws InterruptedException when the thread is interrupted while it waits, or had to wait and already
     *         was; the log goes on to work
     * @throws ClosedChannelException when this log is closed
     */
    String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException;
}
