package interleave.queue;

/**
 * Tell a thread that the queue it works with is closed: nothing can be put into it any more, and,
 * when {@link ResultQueue#take()} throws it, nothing is left in it either.
 *
 * <p>Not an error of the program by itself: for a consumer it is the ordinary end of the work.
 */
public final class QueueClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Create the exception with a message that says just this. */
    public QueueClosedException() {
        super("the queue is closed");
    }
}
