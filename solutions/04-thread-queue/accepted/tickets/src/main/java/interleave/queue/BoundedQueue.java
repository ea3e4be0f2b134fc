package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Who has to wait draws a ticket and waits in the ticket's own monitor, so that a change can call
 * exactly one thread. Whoever is called looks again, and a call that comes too late for a thread
 * that gives up is handed on.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    private final Object lock = new Object();
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    private final ArrayDeque<Ticket> producers = new ArrayDeque<>();
    private final ArrayDeque<Ticket> consumers = new ArrayDeque<>();
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
        synchronized (lock) {
            return elements.size();
        }
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        while (true) {
            Ticket ticket;
            synchronized (lock) {
                if (insert(element)) {
                    return;
                }
                ticket = draw(producers);
            }
            try {
                ticket.await();
            } catch (InterruptedException e) {
                giveUp(producers, ticket);
                throw e;
            }
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (true) {
            Ticket ticket;
            synchronized (lock) {
                if (insert(element)) {
                    return true;
                }
                if (deadline - System.nanoTime() <= 0) {
                    return false;
                }
                ticket = draw(producers);
            }
            awaitUntil(deadline, ticket, producers);
        }
    }

    @Override
    public E take() throws InterruptedException {
        while (true) {
            Ticket ticket;
            synchronized (lock) {
                if (!elements.isEmpty()) {
                    return remove();
                }
                if (closed) {
                    throw new QueueClosedException();
                }
                ticket = draw(consumers);
            }
            try {
                ticket.await();
            } catch (InterruptedException e) {
                giveUp(consumers, ticket);
                throw e;
            }
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + Math.max(0, unit.toNanos(timeout));
        while (true) {
            Ticket ticket;
            synchronized (lock) {
                if (!elements.isEmpty()) {
                    return remove();
                }
                if (closed || deadline - System.nanoTime() <= 0) {
                    return null;
                }
                ticket = draw(consumers);
            }
            awaitUntil(deadline, ticket, consumers);
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            while (!producers.isEmpty()) {
                callNext(producers);
            }
            while (!consumers.isEmpty()) {
                callNext(consumers);
            }
        }
    }

    @Override
    public boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
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

    private static Ticket draw(ArrayDeque<Ticket> line) {
        Ticket ticket = new Ticket();
        line.addLast(ticket);
        return ticket;
    }

    private static void callNext(ArrayDeque<Ticket> line) {
        Ticket next = line.pollFirst();
        if (next != null) {
            next.call();
        }
    }

    /** Returns when the ticket was called or the time is over; the caller looks again anyway. */
    private void awaitUntil(long deadline, Ticket ticket, ArrayDeque<Ticket> line)
            throws InterruptedException {
        try {
            ticket.await(deadline);
        } catch (InterruptedException e) {
            giveUp(line, ticket);
            throw e;
        }
        synchronized (lock) {
            line.remove(ticket);
        }
    }

    /** Leaves the line; a ticket that is no longer in it was called, so another must be. */
    private void giveUp(ArrayDeque<Ticket> line, Ticket ticket) {
        synchronized (lock) {
            if (!line.remove(ticket)) {
                callNext(line);
            }
        }
    }
}
