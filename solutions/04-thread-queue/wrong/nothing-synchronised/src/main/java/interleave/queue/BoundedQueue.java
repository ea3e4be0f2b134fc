package interleave.queue;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The semaphores let in only as many threads as there are places and elements, so the ring itself
 * needs no lock.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final Object[] ring;
    private int head;
    private int tail;
    private int count;
    private final Semaphore slots;
    private final Semaphore items = new Semaphore(0);
    private volatile boolean closed;

    public BoundedQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        this.ring = new Object[capacity];
        this.slots = new Semaphore(capacity);
    }

    @Override
    public int capacity() {
        return ring.length;
    }

    @Override
    public int size() {
        return count;
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
        if (closed) {
            return;
        }
        closed = true;
        slots.release();
        items.release();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Uses up a permit of {@code slots}, or hands it on when the queue is closed. */
    private void insert(E element) {
        if (closed) {
            slots.release();
            throw new QueueClosedException();
        }
        ring[tail] = element;
        tail = (tail + 1) % ring.length;
        count++;
        items.release();
    }

    /** Uses up a permit of {@code items}, or hands it on when only the one of close() is left. */
    private E remove() {
        if (count == 0) {
            items.release();
            return null;
        }
        @SuppressWarnings("unchecked")
        E element = (E) ring[head];
        ring[head] = null;
        head = (head + 1) % ring.length;
        count--;
        slots.release();
        return element;
    }
}
