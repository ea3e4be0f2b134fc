package interleave.queue;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * An array used as a ring. Nobody can be waiting for an element unless the queue was empty, nor
 * for room unless it was full, so only those two changes wake the others, and they wake them all.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final Object[] ring;
    private int head;
    private int count;
    private boolean closed;

    public BoundedQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        ring = new Object[capacity];
    }

    @Override
    public int capacity() {
        return ring.length;
    }

    @Override
    public synchronized int size() {
        return count;
    }

    @Override
    public synchronized void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        while (!closed && count == ring.length) {
            wait();
        }
        insert(element);
    }

    @Override
    public synchronized E take() throws InterruptedException {
        while (!closed && count == 0) {
            wait();
        }
        if (count == 0) {
            throw new QueueClosedException();
        }
        return remove();
    }

    @Override
    public synchronized boolean offer(E element, long timeout, TimeUnit unit)
            throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (!closed && count == ring.length) {
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
        while (!closed && count == 0) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return null;
            }
            waitFor(left);
        }
        return count == 0 ? null : remove();
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
        ring[(int) ((head + (long) count) % ring.length)] = element;
        if (count++ == 0) {
            notifyAll();
        }
    }

    private E remove() {
        @SuppressWarnings("unchecked")
        E element = (E) ring[head];
        ring[head] = null;
        head = (head + 1) % ring.length;
        if (count-- == ring.length) {
            notifyAll();
        }
        return element;
    }
}
