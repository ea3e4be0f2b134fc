package interleave.queue;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * An array used as a ring, with one place more than needed, so that full and empty can be told
 * apart without counting.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final Object[] ring;
    private int head;
    private int tail;
    private boolean closed;

    public BoundedQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        ring = new Object[capacity + 1];
    }

    @Override
    public int capacity() {
        return ring.length;
    }

    @Override
    public synchronized int size() {
        return (int) ((tail - (long) head + ring.length) % ring.length);
    }

    @Override
    public synchronized void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        while (!closed && (tail + 1) % ring.length == head) {
            wait();
        }
        insert(element);
    }

    @Override
    public synchronized E take() throws InterruptedException {
        while (!closed && head == tail) {
            wait();
        }
        if (head == tail) {
            throw new QueueClosedException();
        }
        return remove();
    }

    @Override
    public synchronized boolean offer(E element, long timeout, TimeUnit unit)
            throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (!closed && (tail + 1) % ring.length == head) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            waitFor(left);
        }
        insert(element);
        return true;
    }

    @Override
    public synchronized E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (!closed && head == tail) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return null;
            }
            waitFor(left);
        }
        return head == tail ? null : remove();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            notifyAll();
        }
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    /** Waits at least a millisecond, since wait(0) would wait for ever. */
    private void waitFor(long nanos) throws InterruptedException {
        wait(nanos / 1_000_000 + 1);
    }

    private void insert(E element) {
        if (closed) {
            throw new QueueClosedException();
        }
        ring[tail] = element;
        tail = (tail + 1) % ring.length;
        notifyAll();
    }

    private E remove() {
        @SuppressWarnings("unchecked")
        E element = (E) ring[head];
        ring[head] = null;
        head = (head + 1) % ring.length;
        notifyAll();
        return element;
    }
}
