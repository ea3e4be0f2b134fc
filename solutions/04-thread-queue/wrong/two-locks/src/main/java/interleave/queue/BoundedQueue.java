package interleave.queue;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Producers only touch the tail and consumers only the head, so each side has a lock of its own and
 * they need not wait for each other.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final ReentrantLock putLock = new ReentrantLock();
    private final Condition notFull = putLock.newCondition();
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    private final Object[] ring;
    private int head;
    private int tail;
    private int count;
    private volatile boolean closed;

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
    public int size() {
        takeLock.lock();
        try {
            return count;
        } finally {
            takeLock.unlock();
        }
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        putLock.lock();
        try {
            while (!closed && count == ring.length) {
                notFull.await();
            }
            insert(element);
        } finally {
            putLock.unlock();
        }
        signal(takeLock, notEmpty);
    }

    @Override
    public E take() throws InterruptedException {
        E element;
        takeLock.lock();
        try {
            while (count == 0) {
                if (closed) {
                    throw new QueueClosedException();
                }
                notEmpty.await();
            }
            element = remove();
        } finally {
            takeLock.unlock();
        }
        signal(putLock, notFull);
        return element;
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long left = unit.toNanos(timeout);
        putLock.lock();
        try {
            while (!closed && count == ring.length) {
                if (left <= 0) {
                    return false;
                }
                left = notFull.awaitNanos(left);
            }
            insert(element);
        } finally {
            putLock.unlock();
        }
        signal(takeLock, notEmpty);
        return true;
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        E element;
        takeLock.lock();
        try {
            while (count == 0) {
                if (closed || left <= 0) {
                    return null;
                }
                left = notEmpty.awaitNanos(left);
            }
            element = remove();
        } finally {
            takeLock.unlock();
        }
        signal(putLock, notFull);
        return element;
    }

    @Override
    public void close() {
        putLock.lock();
        takeLock.lock();
        try {
            closed = true;
            notFull.signalAll();
            notEmpty.signalAll();
        } finally {
            takeLock.unlock();
            putLock.unlock();
        }
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private void insert(E element) {
        if (closed) {
            throw new QueueClosedException();
        }
        ring[tail] = element;
        tail = (tail + 1) % ring.length;
        count++;
    }

    private E remove() {
        @SuppressWarnings("unchecked")
        E element = (E) ring[head];
        ring[head] = null;
        head = (head + 1) % ring.length;
        count--;
        return element;
    }

    private static void signal(ReentrantLock lock, Condition condition) {
        lock.lock();
        try {
            condition.signal();
        } finally {
            lock.unlock();
        }
    }
}
