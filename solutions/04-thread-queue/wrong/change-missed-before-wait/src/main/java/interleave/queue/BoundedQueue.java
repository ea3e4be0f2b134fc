package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Try, and when that fails wait for a change and try again. Both steps are synchronized. */
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
    public void put(E element) throws InterruptedException {
        while (!offer(element, 0, TimeUnit.SECONDS)) {
            awaitChange();
        }
    }

    @Override
    public E take() throws InterruptedException {
        E element;
        while ((element = takeIfAny()) == null) {
            awaitChange();
        }
        return element;
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

    private synchronized E takeIfAny() {
        if (elements.isEmpty() && closed) {
            throw new QueueClosedException();
        }
        return elements.isEmpty() ? null : remove();
    }

    private synchronized void awaitChange() throws InterruptedException {
        if (!closed) {
            wait();
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
