package interleave.queue;

import java.util.LinkedList;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One condition for every change. When a timed wait is over, either it worked or the time has
 * passed.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final int capacity;
    private final LinkedList<E> elements = new LinkedList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
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
        lock.lock();
        try {
            requireOpen();
            Objects.requireNonNull(element, "element");
            while (elements.size() == capacity) {
                changed.await();
                requireOpen();
            }
            elements.add(element);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        lock.lock();
        try {
            while (elements.isEmpty()) {
                requireOpen();
                changed.await();
            }
            changed.signalAll();
            return elements.remove();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        lock.lock();
        try {
            requireOpen();
            Objects.requireNonNull(element, "element");
            if (elements.size() == capacity) {
                changed.await(timeout, unit);
                requireOpen();
            }
            if (elements.size() == capacity) {
                return false;
            }
            elements.add(element);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        lock.lock();
        try {
            if (elements.isEmpty() && !closed) {
                changed.await(timeout, unit);
            }
            E element = elements.poll();
            if (element != null) {
                changed.signalAll();
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
            changed.signalAll();
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

    private void requireOpen() {
        if (closed) {
            throw new QueueClosedException();
        }
    }
}
