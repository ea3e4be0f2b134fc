package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whoever has to wait takes the latch for the next change with it, still under the lock, and waits
 * for that latch outside. A change opens the latch for all of them and lays out a new one.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private CountDownLatch nextChange = new CountDownLatch(1);
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
        while (true) {
            CountDownLatch change;
            synchronized (this) {
                if (insert(element)) {
                    return;
                }
                change = nextChange;
            }
            change.await();
        }
    }

    @Override
    public E take() throws InterruptedException {
        while (true) {
            CountDownLatch change;
            synchronized (this) {
                E element = remove();
                if (element != null) {
                    return element;
                }
                if (closed) {
                    throw new QueueClosedException();
                }
                change = nextChange;
            }
            change.await();
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (true) {
            long left = deadline - System.nanoTime();
            CountDownLatch change;
            synchronized (this) {
                if (insert(element)) {
                    return true;
                }
                if (left <= 0) {
                    return false;
                }
                change = nextChange;
            }
            change.await(left, TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (true) {
            long left = deadline - System.nanoTime();
            CountDownLatch change;
            synchronized (this) {
                E element = remove();
                if (element != null || closed || left <= 0) {
                    return element;
                }
                change = nextChange;
            }
            change.await(left, TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        announceChange();
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    private boolean insert(E element) {
        if (closed) {
            throw new QueueClosedException();
        }
        if (elements.size() == capacity) {
            return false;
        }
        elements.addLast(element);
        announceChange();
        return true;
    }

    private E remove() {
        E element = elements.pollFirst();
        if (element != null) {
            announceChange();
        }
        return element;
    }

    private void announceChange() {
        nextChange.countDown();
        nextChange = new CountDownLatch(1);
    }
}
