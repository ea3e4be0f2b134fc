package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The semaphores do the waiting and synchronized methods keep the deque from being changed by two
 * threads at once. Double safety.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private final Semaphore slots;
    private final Semaphore items = new Semaphore(0);
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

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
        return size.get();
    }

    @Override
    public synchronized void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        slots.acquire();
        insert(element);
    }

    @Override
    public synchronized E take() throws InterruptedException {
        items.acquire();
        E element = remove();
        if (element == null) {
            throw new QueueClosedException();
        }
        return element;
    }

    @Override
    public synchronized boolean offer(E element, long timeout, TimeUnit unit)
            throws InterruptedException {
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
    public synchronized E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return items.tryAcquire(timeout, unit) ? remove() : null;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            slots.release();
            items.release();
        }
    }

    @Override
    public boolean isClosed() {
        return closed.get();
    }

    /** Uses up a permit of {@code slots}, or hands it on when the queue is closed. */
    private void insert(E element) {
        if (closed.get()) {
            slots.release();
            throw new QueueClosedException();
        }
        elements.addLast(element);
        size.incrementAndGet();
        items.release();
    }

    /** Uses up a permit of {@code items}, or hands it on when only the one of close() is left. */
    private E remove() {
        E element = elements.pollFirst();
        if (element == null) {
            items.release();
            return null;
        }
        size.decrementAndGet();
        slots.release();
        return element;
    }
}
