package interleave.queue;

import java.util.concurrent.TimeUnit;

/**
 * Passes elements from threads that make them to threads that use them, first in, first out, with
 * room for a fixed number of elements at a time.
 *
 * <p>Any number of threads may call any method at any time. No wake-up is lost and no element is
 * lost or doubled, whatever the threads do: as long as there is an element and a thread that waits
 * for one, or room and a thread that waits for room, one of those threads goes on.
 *
 * <p>The queue is open until {@link #close()}. From then on nothing comes in any more, while what
 * is already there can still be taken out:
 *
 * <table>
 * <caption>What a call does when it cannot do its work at once</caption>
 * <tr><th></th><th>queue open</th><th>queue closed</th></tr>
 * <tr><td>{@code put}</td><td>waits while the queue is full</td>
 *     <td>throws {@code QueueClosedException}, full or not</td></tr>
 * <tr><td>{@code offer}</td><td>waits while the queue is full, at most the timeout, then
 *     {@code false}</td><td>throws {@code QueueClosedException}, full or not</td></tr>
 * <tr><td>{@code take}</td><td>waits while the queue is empty</td>
 *     <td>takes what is left, then throws {@code QueueClosedException}</td></tr>
 * <tr><td>{@code poll}</td><td>waits while the queue is empty, at most the timeout, then
 *     {@code null}</td><td>takes what is left, then {@code null} at once</td></tr>
 * </table>
 *
 * <p>Waiting means waiting to be woken: no polling, no spinning. A call that throws leaves the
 * queue as it was. What one thread did before it put an element in <i>happens-before</i> what
 * another does after it took that element out (JLS 17.4.5).
 *
 * <p>Where two of the reasons for an exception hold at once, any of them may be reported. A call
 * that need not wait, made with the interrupt flag set, may do its work or throw. When an interrupt
 * meets the wake-up of the same thread, either may win: the call does its work and returns with
 * the interrupt flag set, or it throws and the wake-up goes to another thread.
 *
 * <p>The idea is the bounded buffer of E. W. Dijkstra, <i>Cooperating Sequential Processes</i>
 * (1965), section 4.3, and of C. A. R. Hoare, <i>Monitors: An Operating System Structuring
 * Concept</i> (1974), section 4; the interface follows {@link java.util.concurrent.BlockingQueue}.
 *
 * @param <E> what the queue holds; never {@code null}
 */
public interface ResultQueue<E> {

    /**
     * Return how many elements fit into the queue.
     *
     * @return the number given to the constructor, at least 1
     */
    int capacity();

    /**
     * Count the elements that are in the queue now. Does not wait for room or elements, and is
     * right at some moment during the call.
     *
     * @return a number from 0 to {@link #capacity()}
     */
    int size();

    /**
     * Put an element at the end of the queue. Blocks while the queue is open and full.
     *
     * @param element what to put in
     * @throws NullPointerException when {@code element} is {@code null}; the queue is unchanged
     * @throws QueueClosedException when the queue is closed, or is closed while this call waits;
     *         the queue is unchanged
     * @throws InterruptedException when the thread is interrupted while it waits, or had to wait
     *         and already was; the queue is unchanged
     */
    void put(E element) throws InterruptedException;

    /**
     * Take the element at the head of the queue out. Blocks while the queue is open and empty.
     *
     * @return the element that has been in the queue for longest, never {@code null}
     * @throws QueueClosedException when the queue is closed and empty, or becomes so while this
     *         call waits
     * @throws InterruptedException when the thread is interrupted while it waits, or had to wait
     *         and already was; the queue is unchanged
     */
    E take() throws InterruptedException;

    /**
     * Put an element at the end of the queue if there is room in time. Blocks while the queue is
     * open and full, but for no longer than the timeout, which counts from the call on and does
     * not start again when the thread wakes up in between.
     *
     * @param element what to put in
     * @param timeout how long to wait for room, in units of {@code unit}; 0 or less does not block
     * @param unit the unit of {@code timeout}
     * @return {@code true} when the element is in the queue; {@code false} when the time was over,
     *         and then the queue is unchanged
     * @throws NullPointerException when {@code element} is {@code null}; the queue is unchanged
     * @throws QueueClosedException when the queue is closed, or is closed while this call waits;
     *         the queue is unchanged
     * @throws InterruptedException when the thread is interrupted while it waits, or had to wait
     *         and already was; the queue is unchanged
     */
    boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException;

    /**
     * Take the element at the head of the queue out if there is one in time. Blocks while the
     * queue is open and empty, but for no longer than the timeout, which counts from the call on
     * and does not start again when the thread wakes up in between.
     *
     * @param timeout how long to wait for an element, in units of {@code unit}; 0 or less does not
     *        block
     * @param unit the unit of {@code timeout}
     * @return the element that has been in the queue for longest; {@code null} when the time was
     *         over, and at once when the queue is closed and empty, or becomes so while this call
     *         waits
     * @throws InterruptedException when the thread is interrupted while it waits, or had to wait
     *         and already was; the queue is unchanged
     */
    E poll(long timeout, TimeUnit unit) throws InterruptedException;

    /**
     * Close the queue to new elements and wake every thread that waits in it. What is in the queue
     * stays there to be taken out. Closing a closed queue changes nothing. Does not block.
     */
    void close();

    /**
     * Tell whether {@link #close()} has been called. Does not block.
     *
     * @return {@code true} from the first {@code close()} on, seen by every thread, whether or not
     *         there are elements left
     */
    boolean isClosed();
}
