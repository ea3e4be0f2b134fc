package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * One monitor for everything. An interrupt is a kind of spurious wake-up, and the loops are there
 * for those.
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
    public synchronized void put(E element) {
        Objects.requireNonNull(element, "element");
        while (!closed && elements.size() == capacity) {
            awaitChange();
        }
        insert(element);
    }

    @Override
    public synchronized E take() {
        while (elements.isEmpty()) {
            if (closed) {
                throw new QueueClosedException();
            }
            awaitChange();
        }
        return remove();
    }

    @Override
    public synchronized boolean offer(E element, long timeout, TimeUnit unit) {
        Objects.requireNonNull(element, "element");
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (!closed && elements.size() == capacity) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            awaitChange(left);
        }
        insert(element);
        return true;
    }

    @Override
    public synchronized E poll(long timeout, TimeUnit unit) {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (elements.isEmpty()) {
            long left = deadline - System.nanoTime();
            if (closed || left <= 0) {
                return null;
            }
            awaitChange(left);
        }
        return remove();
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

    private void awaitChange() {
        try {
            wait();
        } catch (InterruptedException e) {
            // nothing has changed, so the loop waits again
        }
    }

    private void awaitChange(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        } catch (InterruptedException e) {
            // nothing has changed, so the loop waits again
        }
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
