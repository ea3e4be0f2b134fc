package interleave.pipe;

import java.io.IOException;

/** Tell that a message is longer than {@link MessageChannel#MAX_MESSAGE}, or claims a length that is negative. */
public final class MessageTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param length the length that the message has, or that its frame claims, in bytes */
    public MessageTooLargeException(long length) {
        super("a message of " + length + " bytes; allowed are 0 to " + MessageChannel.MAX_MESSAGE);
    }
}
