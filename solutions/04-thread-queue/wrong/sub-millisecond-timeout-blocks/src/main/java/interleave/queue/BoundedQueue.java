package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * One monitor for everything. wait takes milliseconds, so I calculate in milliseconds from the
 * start.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private boolean closed;

    public BoundedQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    public synchronized int size() {
        return elements.size();
    }

    @Override
    public synchronized void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        while (!closed && elements.size() == capacity) {
            wait();
        }
        insert(element);
    }

    @Override
    public synchronized E take() throws InterruptedException {
        while (elements.isEmpty()) {
            if (closed) {
                throw new QueueClosedException();
            }
            wait();
        }
        return remove();
    }

    @Override
    public synchronized boolean offer(E element, long timeout, TimeUnit unit)
            throws InterruptedException {
        Objects.requireNonNull(element, "element");
        if (!closed && elements.size() == capacity && timeout > 0) {
            long left = unit.toMillis(timeout);
            long end = now() + left;
            do {
                wait(left);
                left = end - now();
            } while (!closed && elements.size() == capacity && left > 0);
        }
        if (!closed && elements.size() == capacity) {
            return false;
        }
        insert(element);
        return true;
    }

    @Override
    public synchronized E poll(long timeout, TimeUnit unit) throws InterruptedException {
        if (!closed && elements.isEmpty() && timeout > 0) {
            long left = unit.toMillis(timeout);
            long end = now() + left;
            do {
                wait(left);
                left = end - now();
            } while (!closed && elements.isEmpty() && left > 0);
        }
        return elements.isEmpty() ? null : remove();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    private void insert(E element) {
        if (closed) {
            throw new QueueClosedException();
        }
        elements.addLast(element);
        notifyAll();
    }

    private E remove() {
        E element = elements.removeFirst();
        notifyAll();
        return element;
    }
}
