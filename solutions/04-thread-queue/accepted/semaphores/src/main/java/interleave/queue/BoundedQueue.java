package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A permit for each free slot and a permit for each element. Closing adds one more permit on each
 * side, which whoever finds the queue closed hands on to the next.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private final Semaphore slots;
    private final Semaphore items = new Semaphore(0);
    private boolean closed;

    public BoundedQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        this.capacity = capacity;
        this.slots = new Semaphore(capacity);
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    public int size() {
        synchronized (elements) {
            return elements.size();
        }
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        slots.acquire();
        insert(element);
    }

    @Override
    public E take() throws InterruptedException {
        items.acquire();
        E element = remove();
        if (element == null) {
            throw new QueueClosedException();
        }
        return element;
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        if (slots.tryAcquire(timeout, unit)) {
            insert(element);
            return true;
        }
        if (isClosed()) {
            throw new QueueClosedException();
        }
        return false;
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return items.tryAcquire(timeout, unit) ? remove() : null;
    }

    @Override
    public void close() {
        synchronized (elements) {
            if (closed) {
                return;
            }
            closed = true;
        }
        slots.release();
        items.release();
    }

    @Override
    public boolean isClosed() {
        synchronized (elements) {
            return closed;
        }
    }

    /** Uses up a permit of {@code slots}, or hands it on when the queue is closed. */
    private void insert(E element) {
        synchronized (elements) {
            if (closed) {
                slots.release();
                throw new QueueClosedException();
            }
            elements.addLast(element);
        }
        items.release();
    }

    /** Uses up a permit of {@code items}, or hands it on when only the one of close() is left. */
    private E remove() {
        E element;
        synchronized (elements) {
            element = elements.pollFirst();
        }
        (element == null ? items : slots).release();
        return element;
    }
}
