package interleave.queue;

import java.util.concurrent.TimeUnit;

/**
 * Pass elements between threads, first in, first out.
 *
 * <p><b>Allowed</b>: monitors, {@code java.util.concurrent.locks}, {@code LockSupport}, atomics, {@code
 * Semaphore}, {@code CountDownLatch}, and the collections of {@code java.util}; README.md has the list.
 * Helper classes may go into files of their own in this package.
 *
 * <p><b>Ask yourself</b> before you write the first line: which facts must hold whenever no thread is in the
 * middle of a method? For what does a producer wait, for what a consumer, and who makes it true?
 *
 * <p><b>Size</b>: the staff's shortest answer has about 80 lines of code, the longest about 200.
 *
 * @param <E> what the queue holds; never {@code null}
 */
public final class BoundedQueue<E> implements ResultQueue<E> {

    /**
     * Creates an open, empty queue.
     *
     * <p><b>Earns</b>: fifo, with the others.
     *
     * @param capacity how many elements fit in
     * @throws IllegalArgumentException when {@code capacity} is below 1
     */
    public BoundedQueue(int capacity) {
        throw new UnsupportedOperationException(
                "Write BoundedQueue(capacity): it creates an empty queue (part fifo, and every other one).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: fifo, with the others.
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=FifoTest}.
     */
    @Override
    public int capacity() {
        throw new UnsupportedOperationException(
                "Write capacity(): it gives what the constructor was given (part fifo).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: fifo, interleavings and races, with the others.
     *
     * <p><b>Ask yourself</b>: another thread is in the middle of a {@code put}. What may you see of it? Which
     * rule of JLS 17.4.5 orders your read after its write?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=RacesTest}.
     */
    @Override
    public int size() {
        throw new UnsupportedOperationException(
                "Write size(): it counts the elements that are in (parts fifo, interleavings, races).");
    }

    /**
     * {@inheritDoc}
     *
     * <table>
     * <caption>Errors, and the queue afterwards</caption>
     * <tr><th>when</th><th>throws</th><th>the queue</th></tr>
     * <tr><td>{@code element} is null</td><td>{@code NullPointerException}</td><td>as before</td></tr>
     * <tr><td>closed, before or while it waits</td><td>{@code QueueClosedException}</td><td>as before</td></tr>
     * <tr><td>interrupted while it waits</td><td>{@code InterruptedException}</td><td>as before</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: fifo, blocking, interleavings, races and close, with the others.
     *
     * <p><b>Ask yourself</b>: you were woken because there was room. What can have happened until you run
     * again? You were woken and interrupted: who uses the place that you were woken for?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=FifoTest}, then {@code -Dtest=BlockingTest}.
     */
    @Override
    public void put(E element) throws InterruptedException {
        throw new UnsupportedOperationException("Write put(element): it waits while the queue is full"
                + " (parts fifo, blocking, interleavings, races, close).");
    }

    /**
     * {@inheritDoc}
     *
     * <table>
     * <caption>Errors, and the queue afterwards</caption>
     * <tr><th>when</th><th>throws</th><th>the queue</th></tr>
     * <tr><td>closed and empty, before or while it waits</td><td>{@code QueueClosedException}</td>
     *     <td>as before</td></tr>
     * <tr><td>interrupted while it waits</td><td>{@code InterruptedException}</td><td>as before</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: fifo, blocking, interleavings, races and close, with the others.
     *
     * <p><b>Ask yourself</b>: producers and consumers wait at the same time. Can that be? Whom do you wake,
     * and what if it is one who can do nothing with it?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=InterleavingsTest}.
     */
    @Override
    public E take() throws InterruptedException {
        throw new UnsupportedOperationException("Write take(): it waits while the queue is empty"
                + " (parts fifo, blocking, interleavings, races, close).");
    }

    /**
     * {@inheritDoc}
     *
     * <p>Errors as for {@link #put}.
     *
     * <p><b>Earns</b>: fifo, blocking and close, with the others.
     *
     * <p><b>Ask yourself</b>: you have been woken twice, and twice somebody else was faster. How much time is
     * left? What becomes of {@code Long.MAX_VALUE} days, and of a microsecond, in the unit that you count in?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=BlockingTest}.
     */
    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        throw new UnsupportedOperationException("Write offer(element, timeout, unit): it waits for room, at most"
                + " the timeout (parts fifo, blocking, races, close).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: fifo, blocking and close, with the others.
     *
     * <p><b>Ask yourself</b>: which three things can end the wait, and what do you return for each of them?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=BlockingTest}, then {@code -Dtest=CloseTest}.
     */
    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        throw new UnsupportedOperationException("Write poll(timeout, unit): it waits for an element, at most the"
                + " timeout (parts fifo, blocking, races, close).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: close, with {@link #isClosed} and the four above.
     *
     * <p><b>Ask yourself</b>: who may be waiting now, for what, and where? Who of them must leave?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CloseTest}.
     */
    @Override
    public void close() {
        throw new UnsupportedOperationException(
                "Write close(): it wakes everybody who waits (parts close, races).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: close and races, with {@link #close}.
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CloseTest}, then {@code -Dtest=RacesTest}.
     */
    @Override
    public boolean isClosed() {
        throw new UnsupportedOperationException(
                "Write isClosed(): it tells whether close() was called (parts close, races).");
    }
}
