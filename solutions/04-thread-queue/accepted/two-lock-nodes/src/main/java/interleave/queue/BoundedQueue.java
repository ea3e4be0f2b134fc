package interleave.queue;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The two-lock queue of Michael and Scott: producers meet at the tail, consumers at the head, and
 * only the atomic count tells one side what the other has done. A thread that finds more to do
 * signals the next one of its own side; the first element and the first free place are signalled
 * across.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private static final class Node<E> {
        E element;
        Node<E> next;
    }

    private final int capacity;
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock putLock = new ReentrantLock();
    private final Condition notFull = putLock.newCondition();
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    /** Written under both locks, so that either is enough for reading it. */
    private boolean closed;
    /** The node before the first element; guarded by takeLock. */
    private Node<E> head = new Node<>();
    /** Guarded by putLock. */
    private Node<E> tail = head;

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
        return count.get();
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        int before;
        putLock.lockInterruptibly();
        try {
            while (!closed && count.get() == capacity) {
                notFull.await();
            }
            before = enqueue(element);
        } finally {
            putLock.unlock();
        }
        if (before == 0) {
            signal(takeLock, notEmpty);
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long left = unit.toNanos(timeout);
        int before;
        putLock.lockInterruptibly();
        try {
            while (!closed && count.get() == capacity) {
                if (left <= 0) {
                    return false;
                }
                left = notFull.awaitNanos(left);
            }
            before = enqueue(element);
        } finally {
            putLock.unlock();
        }
        if (before == 0) {
            signal(takeLock, notEmpty);
        }
        return true;
    }

    @Override
    public E take() throws InterruptedException {
        E element;
        int before;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                if (closed) {
                    throw new QueueClosedException();
                }
                notEmpty.await();
            }
            element = dequeue();
            before = takeOff();
        } finally {
            takeLock.unlock();
        }
        if (before == capacity) {
            signal(putLock, notFull);
        }
        return element;
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        E element;
        int before;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                if (closed || left <= 0) {
                    return null;
                }
                left = notEmpty.awaitNanos(left);
            }
            element = dequeue();
            before = takeOff();
        } finally {
            takeLock.unlock();
        }
        if (before == capacity) {
            signal(putLock, notFull);
        }
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
        takeLock.lock();
        try {
            return closed;
        } finally {
            takeLock.unlock();
        }
    }

    private int enqueue(E element) {
        if (closed) {
            throw new QueueClosedException();
        }
        Node<E> node = new Node<>();
        node.element = element;
        tail.next = node;
        tail = node;
        int before = count.getAndIncrement();
        if (before + 1 < capacity) {
            notFull.signal();
        }
        return before;
    }

    private E dequeue() {
        head = head.next;
        E element = head.element;
        head.element = null;
        return element;
    }

    private int takeOff() {
        int before = count.getAndDecrement();
        if (before > 1) {
            notEmpty.signal();
        }
        return before;
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
