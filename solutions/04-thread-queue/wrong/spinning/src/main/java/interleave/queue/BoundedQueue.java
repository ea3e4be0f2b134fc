package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The fields are volatile, so a thread that looks at them all the time sees every change at once.
 * Nothing is faster.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private volatile int count;
    private volatile boolean closed;

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
    public int size() {
        return count;
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        while (!insert(element)) {
            while (!closed && count == capacity) {
                throwIfInterrupted();
            }
        }
    }

    @Override
    public E take() throws InterruptedException {
        E element;
        while ((element = remove()) == null) {
            if (isDrained()) {
                throw new QueueClosedException();
            }
            while (!closed && count == 0) {
                throwIfInterrupted();
            }
        }
        return element;
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (!insert(element)) {
            while (!closed && count == capacity) {
                if (deadline - System.nanoTime() <= 0) {
                    return false;
                }
                throwIfInterrupted();
            }
        }
        return true;
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        E element;
        while ((element = remove()) == null && !isDrained()) {
            while (!closed && count == 0) {
                if (deadline - System.nanoTime() <= 0) {
                    return null;
                }
                throwIfInterrupted();
            }
        }
        return element;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private static void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private synchronized boolean isDrained() {
        return closed && elements.isEmpty();
    }

    private synchronized boolean insert(E element) {
        if (closed) {
            throw new QueueClosedException();
        }
        if (elements.size() == capacity) {
            return false;
        }
        elements.addLast(element);
        count = elements.size();
        return true;
    }

    private synchronized E remove() {
        E element = elements.pollFirst();
        count = elements.size();
        return element;
    }
}
