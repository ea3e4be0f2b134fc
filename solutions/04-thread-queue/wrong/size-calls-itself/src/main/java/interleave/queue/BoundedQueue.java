package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One monitor for everything. All methods ask size(), and so, by mistake, does size(). */
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
        return size();
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
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (!closed && elements.size() == capacity) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        insert(element);
        return true;
    }

    @Override
    public synchronized E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (elements.isEmpty()) {
            long left = deadline - System.nanoTime();
            if (closed || left <= 0) {
                return null;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
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
