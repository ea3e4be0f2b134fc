package interleave.pipe;

import java.io.IOException;

/**
 * Tell that the pipe has ended in the middle of a message: some of it has come, and the rest never will.
 *
 * <p>Not the same as the end of the conversation, which comes between two messages and is an {@link
 * java.io.EOFException}: here the peer has died, or is wrong.
 */
public final class TruncatedMessageException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param message what was there and what was missing, for whoever has to find out */
    public TruncatedMessageException(String message) {
        super(message);
    }
}
