package interleave.queue;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A list of nodes of my own, guarded by an object nobody else can lock. */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private static final class Node<E> {
        final E element;
        Node<E> next;

        Node(E element) {
            this.element = element;
        }
    }

    private final Object guard = new Object();
    private final int capacity;
    private Node<E> first;
    private Node<E> last;
    private int size;
    private boolean closed;

    public BoundedQueue(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("no room: " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    public int size() {
        synchronized (guard) {
            return size;
        }
    }

    @Override
    public void put(E element) throws InterruptedException {
        Node<E> node = new Node<>(Objects.requireNonNull(element));
        synchronized (guard) {
            while (size == capacity && !closed) {
                guard.wait();
            }
            link(node);
        }
    }

    @Override
    public E take() throws InterruptedException {
        synchronized (guard) {
            while (first == null && !closed) {
                guard.wait();
            }
            if (first == null) {
                throw new QueueClosedException();
            }
            return unlink();
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Node<E> node = new Node<>(Objects.requireNonNull(element));
        synchronized (guard) {
            if (size == capacity && !closed && timeout > 0) {
                long nanos = unit.toNanos(timeout);
                long start = System.nanoTime();
                for (long left = nanos; size == capacity && !closed && left > 0;
                        left = nanos - (System.nanoTime() - start)) {
                    TimeUnit.NANOSECONDS.timedWait(guard, left);
                }
            }
            if (size == capacity && !closed) {
                return false;
            }
            link(node);
            return true;
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        synchronized (guard) {
            if (first == null && !closed && timeout > 0) {
                long nanos = unit.toNanos(timeout);
                long start = System.nanoTime();
                for (long left = nanos; first == null && !closed && left > 0;
                        left = nanos - (System.nanoTime() - start)) {
                    TimeUnit.NANOSECONDS.timedWait(guard, left);
                }
            }
            return first == null ? null : unlink();
        }
    }

    @Override
    public void close() {
        synchronized (guard) {
            closed = true;
            guard.notifyAll();
        }
    }

    @Override
    public boolean isClosed() {
        synchronized (guard) {
            return closed;
        }
    }

    private void link(Node<E> node) {
        if (closed) {
            throw new QueueClosedException();
        }
        if (last == null) {
            first = node;
        } else {
            last.next = node;
        }
        last = node;
        size++;
        guard.notifyAll();
    }

    private E unlink() {
        E element = first.element;
        first = first.next;
        if (first == null) {
            last = null;
        }
        size--;
        guard.notifyAll();
        return element;
    }
}
