package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A lock with a condition for each kind of waiting thread, so that one signal is enough. */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
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
            while (!closed && elements.size() == capacity) {
                notFull.await();
            }
            insert(element);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        lock.lock();
        try {
            while (elements.isEmpty()) {
                if (closed) {
                    throw new QueueClosedException();
                }
                notEmpty.await();
            }
            return remove();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long left = unit.toNanos(timeout);
        lock.lock();
        try {
            while (!closed && elements.size() == capacity) {
                if (left <= 0) {
                    return false;
                }
                left = notFull.awaitNanos(left);
            }
            insert(element);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        lock.lock();
        try {
            while (elements.isEmpty()) {
                if (closed || left <= 0) {
                    return null;
                }
                left = notEmpty.awaitNanos(left);
            }
            return remove();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            notEmpty.signalAll();
            notFull.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void insert(E element) {
        if (closed) {
            throw new QueueClosedException();
        }
        elements.addLast(element);
        notEmpty.signal();
    }

    private E remove() {
        E element = elements.removeFirst();
        notFull.signal();
        return element;
    }
}
