package interleave.queue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock with two conditions and a list of who waits. To get a thread out of its wait it has to be
 * interrupted.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private final Set<Thread> waiting = new HashSet<>();
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
                awaitNanos(notFull, Long.MAX_VALUE);
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
                awaitNanos(notEmpty, Long.MAX_VALUE);
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
                left = awaitNanos(notFull, left);
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
                left = awaitNanos(notEmpty, left);
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
            waiting.forEach(Thread::interrupt);
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

    private long awaitNanos(Condition condition, long nanos) throws InterruptedException {
        waiting.add(Thread.currentThread());
        try {
            return condition.awaitNanos(nanos);
        } finally {
            waiting.remove(Thread.currentThread());
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
