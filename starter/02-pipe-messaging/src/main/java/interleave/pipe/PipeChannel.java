package interleave.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Send and receive whole messages through a pair of byte streams.
 *
 * <p><b>Allowed</b>: {@code java.io}, {@code java.nio}, {@code java.util.concurrent} and what else README.md
 * lists. Helper classes may go into files of their own in this package.
 *
 * <p><b>Ask yourself</b> before you write the first line: which bytes cross the border for the message "abc"?
 * What does {@code InputStream.read(byte[])} promise, and what does it not?
 *
 * <p><b>Size</b>: the staff's shortest answer has about 50 lines of code, the longest about 110.
 */
public final class PipeChannel implements MessageChannel {

    /**
     * Creates a channel over two streams, which it owns from now on. Neither reads nor writes yet.
     *
     * <p><b>Earns</b>: framing, with the others.
     *
     * @param in what the peer sends
     * @param out what the peer gets; possibly buffered by somebody else
     */
    public PipeChannel(InputStream in, OutputStream out) {
        throw new UnsupportedOperationException(
                "Write PipeChannel(in, out): it keeps the two streams (part framing, and every other one).");
    }

    /**
     * {@inheritDoc}
     *
     * <table>
     * <caption>Errors, and what has been written</caption>
     * <tr><th>when</th><th>throws</th><th>written</th></tr>
     * <tr><td>{@code message} is null</td><td>{@code NullPointerException}</td><td>nothing</td></tr>
     * <tr><td>it is too long</td><td>{@code MessageTooLargeException}</td><td>nothing</td></tr>
     * <tr><td>the channel is closed</td><td>{@code IOException}</td><td>nothing</td></tr>
     * <tr><td>the pipe is broken</td><td>{@code IOException}</td><td>any part of the frame</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: framing, limits and concurrent, with {@link #receive}.
     *
     * <p><b>Ask yourself</b>: two threads send. What is the least that must not be interrupted by the other one?
     * One thread waits in {@code receive} for an answer: may that keep another one from asking?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=FramingTest}, then {@code -Dtest=ConcurrentTest}.
     */
    @Override
    public void send(byte[] message) throws IOException {
        throw new UnsupportedOperationException("Write send(message): it writes length and bytes, and flushes"
                + " (parts framing, limits, concurrent).");
    }

    /**
     * {@inheritDoc}
     *
     * <table>
     * <caption>Errors</caption>
     * <tr><th>when</th><th>throws</th></tr>
     * <tr><td>the pipe ends before the first byte of a frame</td><td>{@code EOFException}, each time</td></tr>
     * <tr><td>the pipe ends later in a frame</td><td>{@code TruncatedMessageException}</td></tr>
     * <tr><td>the length is negative or too large</td><td>{@code MessageTooLargeException}</td></tr>
     * <tr><td>the channel is closed</td><td>{@code IOException}</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: framing and limits, with {@link #send}.
     *
     * <p><b>Ask yourself</b>: where in a frame can the pipe end? Which of those places are one and the same to
     * {@code DataInputStream.readInt}?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=FramingTest}, then {@code -Dtest=LimitsTest}.
     */
    @Override
    public byte[] receive() throws IOException {
        throw new UnsupportedOperationException("Write receive(): it waits until a whole message has come"
                + " (parts framing, limits).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: cleanup, with {@link ChildProcess#close}.
     *
     * <p><b>Ask yourself</b>: some streams go on working after {@code close}. Who then sees to it that this
     * channel does not?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CleanupTest}.
     */
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException("Write close(): it closes both streams (part cleanup).");
    }
}
