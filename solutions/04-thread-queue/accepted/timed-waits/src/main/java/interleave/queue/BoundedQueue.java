package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Every wait is a timed one; who has no deadline waits for the longest time there is. */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private static final long FOREVER = Long.MAX_VALUE;

    private final int capacity;
    private final List<E> elements = new ArrayList<>();
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
        while (!offer(element, FOREVER, TimeUnit.NANOSECONDS)) {
            // 292 years have passed
        }
    }

    @Override
    public synchronized E take() throws InterruptedException {
        E element;
        while ((element = poll(FOREVER, TimeUnit.NANOSECONDS)) == null) {
            if (closed) {
                throw new QueueClosedException();
            }
        }
        return element;
    }

    @Override
    public synchronized boolean offer(E element, long timeout, TimeUnit unit)
            throws InterruptedException {
        Objects.requireNonNull(element, "element");
        Deadline deadline = new Deadline(timeout, unit);
        while (true) {
            if (closed) {
                throw new QueueClosedException();
            }
            if (elements.size() < capacity) {
                elements.add(element);
                notifyAll();
                return true;
            }
            if (deadline.hasPassed()) {
                return false;
            }
            deadline.await(this);
        }
    }

    @Override
    public synchronized E poll(long timeout, TimeUnit unit) throws InterruptedException {
        Deadline deadline = new Deadline(timeout, unit);
        while (true) {
            if (!elements.isEmpty()) {
                notifyAll();
                return elements.remove(0);
            }
            if (closed || deadline.hasPassed()) {
                return null;
            }
            deadline.await(this);
        }
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
}
