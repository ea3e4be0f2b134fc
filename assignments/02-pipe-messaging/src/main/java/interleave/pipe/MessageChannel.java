package interleave.pipe;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;

/**
 * Send and receive whole messages through two pipes, one for each direction.
 *
 * <p>A pipe carries bytes, in order, and knows nothing of messages: what one side writes at once may reach the
 * other one a byte at a time, or stuck together with what was written before and after. So each message travels
 * as a <b>frame</b>: its length as four bytes, the most significant one first (big-endian), and then its bytes,
 * nothing before, between or after. A message may be empty; its frame is four zero bytes.
 *
 * <p>No message is longer than {@link #MAX_MESSAGE}. Whoever meets a longer one, or a negative length, refuses
 * it <i>before</i> anything is written or allocated for it: a length that comes through a pipe is a number that
 * somebody else has written, and must not decide how much memory is used here.
 *
 * <p><b>Threads</b>: any number of threads may call {@link #send} at the same time. One thread at a time calls
 * {@link #receive}, while others send. {@link #close} may be called by any thread, also while another one waits
 * in {@code receive}.
 */
public interface MessageChannel extends Closeable {

    /** The length of the longest message that is allowed, in bytes: 16 MiB. */
    int MAX_MESSAGE = 16 * 1024 * 1024;

    /**
     * Sends a message: when this returns, the whole frame has been written and flushed.
     *
     * <p>Blocks as long as the pipe has no room for it. The frames of several threads never mix: each is whole,
     * in one order or another. The array is the caller's again when this returns.
     *
     * @param message 0 to {@link #MAX_MESSAGE} bytes
     * @throws NullPointerException when {@code message} is null; nothing has been written
     * @throws MessageTooLargeException when it is longer than {@link #MAX_MESSAGE}; nothing has been written
     * @throws IOException when the channel has been closed, and then nothing has been written; or when the pipe
     *     is broken
     */
    void send(byte[] message) throws IOException;

    /**
     * Receives the next message; blocks until all of it has come.
     *
     * @return a new array with the bytes of the message; an empty one for an empty message
     * @throws EOFException when the pipe ends where a message would begin, because the peer has closed it; and
     *     again for each further call
     * @throws TruncatedMessageException when the pipe ends inside of a message, be it inside of its length
     * @throws MessageTooLargeException when the length is negative, or above {@link #MAX_MESSAGE}; nothing has
     *     been allocated for the message
     * @throws IOException when this channel itself has been closed, whatever is still in the pipe
     */
    byte[] receive() throws IOException;

    /**
     * Closes both directions. Closing again does nothing.
     *
     * <p>Afterwards, {@link #send} and {@link #receive} throw an {@link IOException}.
     */
    @Override
    void close() throws IOException;
}
