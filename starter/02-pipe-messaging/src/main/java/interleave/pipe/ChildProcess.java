package interleave.pipe;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Talk to a child JVM: what this side sends, the child reads from its stdin, and what the child writes to its
 * stdout, this side receives. What the child writes to stderr is kept for whoever wants to know why it died.
 *
 * <p><b>Allowed</b>: what is allowed for {@link PipeChannel}, {@code ProcessBuilder} and {@code Process}
 * included. Use your {@link PipeChannel} for the messages; what is wrong in one of the two may then cost points
 * for both.
 *
 * <p><b>Ask yourself</b>: three pipes lead to and from the child. For each of them: who reads it, and who waits
 * when nobody does?
 *
 * <p><b>Size</b>: the staff's shortest answer has about 100 lines of code, the longest about 150.
 */
public final class ChildProcess implements MessageChannel {
    private ChildProcess() {}

    /**
     * Starts a JVM that runs {@code mainClass}, and returns without waiting for it.
     *
     * <p>It is the same Java as this one ({@code java.home}), with the same class path ({@code
     * java.class.path}). A class that does not exist is the child's trouble: the JVM starts, says so on stderr,
     * and ends.
     *
     * <p><b>Earns</b>: process, with the others.
     *
     * <p><b>Ask yourself</b>: an argument has a blank in it, or is empty. What does the child get?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=ProcessTest}.
     *
     * @param mainClass the name of a class with a {@code main} method
     * @param arguments what {@code main} gets
     * @throws IOException when the JVM cannot be started
     */
    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        throw new UnsupportedOperationException(
                "Write launch(mainClass, arguments): it starts a JVM (parts process and cleanup).");
    }

    /**
     * Gives the child's process id, also when it has ended.
     *
     * <p><b>Earns</b>: process, with the others.
     */
    public long pid() {
        throw new UnsupportedOperationException("Write pid(): it gives the child's process id (part process).");
    }

    /**
     * Waits for the child to end by itself, and gives its exit code. A child that goes on is left alone.
     *
     * <p><b>Earns</b>: process, with the others.
     *
     * <p><b>Ask yourself</b>: a child has ended, and three of its messages have not been received yet. Where are
     * they now?
     *
     * @param timeout how long to wait, 0 or more
     * @throws TimeoutException when the child is still alive after that
     * @throws InterruptedException when the calling thread is interrupted while it waits
     */
    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        throw new UnsupportedOperationException(
                "Write waitFor(timeout): it waits for the child's end and gives its exit code (part process).");
    }

    /**
     * Gives what the child has written to stderr so far, as UTF-8 text: all of it, or its last 64 KiB when that
     * is less. Does not wait for the child.
     *
     * <p><b>Earns</b>: cleanup, with {@link #close}.
     *
     * <p><b>Ask yourself</b>: the child writes a gigabyte of warnings and nobody ever calls this. Who reads them,
     * and how much memory does it take? The child writes half a line and then waits: is it there?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CleanupTest}.
     */
    public String stderr() {
        throw new UnsupportedOperationException(
                "Write stderr(): it gives the last 64 KiB that the child has written there (part cleanup).");
    }

    /**
     * {@inheritDoc}
     *
     * <p>To the child; errors as for {@link PipeChannel#send}.
     *
     * <p><b>Earns</b>: process, with {@link #receive}.
     */
    @Override
    public void send(byte[] message) throws IOException {
        throw new UnsupportedOperationException("Write send(message): to the child's stdin (part process).");
    }

    /**
     * {@inheritDoc}
     *
     * <p>From the child; errors as for {@link PipeChannel#receive}. The end of the child ends the pipe.
     *
     * <p><b>Earns</b>: process, with {@link #send}.
     */
    @Override
    public byte[] receive() throws IOException {
        throw new UnsupportedOperationException("Write receive(): from the child's stdout (part process).");
    }

    /**
     * Closes the child's stdin, and waits for the child to end. One that is still alive after 5 seconds is
     * killed. When this returns, nothing is left of the child. Closing again does nothing.
     *
     * <p><b>Earns</b>: cleanup, with {@link #stderr}.
     *
     * <p><b>Ask yourself</b>: how does a child that waits in {@code receive} learn that it is over? What may a
     * child do about {@code Process.destroy}, and what about {@code destroyForcibly}? Another thread waits in
     * {@code receive} for this child: in which order do you do what?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CleanupTest}, then {@code mvn test}.
     */
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException(
                "Write close(): it closes the child's stdin and sees to its end (part cleanup).");
    }
}
