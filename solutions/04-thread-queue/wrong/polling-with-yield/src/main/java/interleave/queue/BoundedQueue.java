package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Try, let the others run, try again. Yield is what gives the processor away. */
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
        Objects.requireNonNull(element, "element");
        while (!insert(element)) {
            pause();
        }
    }

    @Override
    public E take() throws InterruptedException {
        E element;
        while ((element = remove()) == null) {
            if (isDrained()) {
                throw new QueueClosedException();
            }
            pause();
        }
        return element;
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (!insert(element)) {
            if (deadline - System.nanoTime() <= 0) {
                return false;
            }
            pause();
        }
        return true;
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        E element;
        while ((element = remove()) == null) {
            if (isDrained() || deadline - System.nanoTime() <= 0) {
                return null;
            }
            pause();
        }
        return element;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    private static void pause() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Thread.yield();
    }

    private synchronized boolean isDrained() {
        return closed && elements.isEmpty();
    }

    private synchronized boolean insert(E element) {
        if (closed) {
            throw new QueueClosedException();
        }
        return elements.size() < capacity && elements.add(element);
    }

    private synchronized E remove() {
        return elements.poll();
    }
}
