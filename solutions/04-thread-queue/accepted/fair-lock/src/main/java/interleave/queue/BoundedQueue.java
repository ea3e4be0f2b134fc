package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A fair lock, so that a thread which waits for long is not overtaken by new ones. */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition arrival = lock.newCondition();
    private final Condition departure = lock.newCondition();
    private final Queue<E> elements = new ArrayDeque<>();
    private final int capacity;
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
        lock.lock();
        try {
            return elements.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        lock.lock();
        try {
            while (isFull()) {
                departure.await();
            }
            elements.add(element);
            arrival.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        lock.lock();
        try {
            E element = elements.poll();
            while (element == null) {
                if (closed) {
                    throw new QueueClosedException();
                }
                arrival.await();
                element = elements.poll();
            }
            departure.signal();
            return element;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        lock.lock();
        try {
            long left = unit.toNanos(timeout);
            while (isFull()) {
                if (left <= 0) {
                    return false;
                }
                left = departure.awaitNanos(left);
            }
            elements.add(element);
            arrival.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        lock.lock();
        try {
            long left = unit.toNanos(timeout);
            E element = elements.poll();
            while (element == null && !closed && left > 0) {
                left = arrival.awaitNanos(left);
                element = elements.poll();
            }
            if (element != null) {
                departure.signal();
            }
            return element;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrival.signalAll();
            departure.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private boolean isFull() {
        if (closed) {
            throw new QueueClosedException();
        }
        return elements.size() == capacity;
    }
}
