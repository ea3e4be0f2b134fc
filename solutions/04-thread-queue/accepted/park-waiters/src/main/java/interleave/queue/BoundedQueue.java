package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A list of waiting threads of my own; whoever makes room or adds an element unparks the first. A
 * thread that is interrupted after it was called hands the call on.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private static final class Waiter {
        final Thread thread = Thread.currentThread();
        volatile boolean called;
    }

    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private final ArrayDeque<Waiter> producers = new ArrayDeque<>();
    private final ArrayDeque<Waiter> consumers = new ArrayDeque<>();
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
            Waiter waiter;
            synchronized (this) {
                if (insert(element)) {
                    return;
                }
                waiter = enlist(producers);
            }
            await(waiter, producers);
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (true) {
            Waiter waiter;
            synchronized (this) {
                if (insert(element)) {
                    return true;
                }
                if (deadline - System.nanoTime() <= 0) {
                    return false;
                }
                waiter = enlist(producers);
            }
            await(waiter, producers, deadline);
        }
    }

    @Override
    public E take() throws InterruptedException {
        while (true) {
            Waiter waiter;
            synchronized (this) {
                if (!elements.isEmpty()) {
                    return remove();
                }
                if (closed) {
                    throw new QueueClosedException();
                }
                waiter = enlist(consumers);
            }
            await(waiter, consumers);
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (true) {
            Waiter waiter;
            synchronized (this) {
                if (!elements.isEmpty()) {
                    return remove();
                }
                if (closed || deadline - System.nanoTime() <= 0) {
                    return null;
                }
                waiter = enlist(consumers);
            }
            await(waiter, consumers, deadline);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!producers.isEmpty()) {
            callNext(producers);
        }
        while (!consumers.isEmpty()) {
            callNext(consumers);
        }
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
        callNext(consumers);
        return true;
    }

    private E remove() {
        E element = elements.removeFirst();
        callNext(producers);
        return element;
    }

    private static Waiter enlist(ArrayDeque<Waiter> line) {
        Waiter waiter = new Waiter();
        line.addLast(waiter);
        return waiter;
    }

    private static void callNext(ArrayDeque<Waiter> line) {
        Waiter next = line.pollFirst();
        if (next != null) {
            next.called = true;
            LockSupport.unpark(next.thread);
        }
    }

    private void await(Waiter waiter, ArrayDeque<Waiter> line) throws InterruptedException {
        while (!waiter.called) {
            leaveIfInterrupted(waiter, line);
            LockSupport.park(this);
        }
        leaveIfInterrupted(waiter, line);
    }

    private void await(Waiter waiter, ArrayDeque<Waiter> line, long deadline)
            throws InterruptedException {
        long left = deadline - System.nanoTime();
        while (!waiter.called && left > 0) {
            leaveIfInterrupted(waiter, line);
            LockSupport.parkNanos(this, left);
            left = deadline - System.nanoTime();
        }
        leaveIfInterrupted(waiter, line);
        leave(waiter, line);
    }

    private void leaveIfInterrupted(Waiter waiter, ArrayDeque<Waiter> line)
            throws InterruptedException {
        if (Thread.interrupted()) {
            if (!leave(waiter, line)) {
                passOn(line);
            }
            throw new InterruptedException();
        }
    }

    private synchronized boolean leave(Waiter waiter, ArrayDeque<Waiter> line) {
        return line.remove(waiter);
    }

    private synchronized void passOn(ArrayDeque<Waiter> line) {
        callNext(line);
    }
}
