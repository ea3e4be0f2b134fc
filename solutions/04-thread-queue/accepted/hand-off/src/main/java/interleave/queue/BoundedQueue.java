package interleave.queue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The thread that comes second does the work of both: a producer gives its element straight to the
 * consumer that has waited longest, and a consumer moves the element of the producer that has
 * waited longest into the place it has just freed. A thread that has been served has succeeded,
 * even when an interrupt comes before it runs again; it then returns with the flag set.
 */
public final class BoundedQueue<E> implements ResultQueue<E> {
    /** A waiting thread: a producer with its element, or a consumer to be given one. */
    private static final class Waiter<E> {
        final Condition ready;
        E element;
        boolean served;

        Waiter(Condition ready, E element) {
            this.ready = ready;
            this.element = element;
        }

        void serve() {
            served = true;
            ready.signal();
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final int capacity;
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    /** Not empty only while the queue is full. */
    private final ArrayDeque<Waiter<E>> producers = new ArrayDeque<>();
    /** Not empty only while the queue is empty. */
    private final ArrayDeque<Waiter<E>> consumers = new ArrayDeque<>();
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
        insert(element, Long.MAX_VALUE);
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        return insert(element, unit.toNanos(timeout));
    }

    @Override
    public E take() throws InterruptedException {
        lock.lock();
        try {
            E element = remove(Long.MAX_VALUE);
            if (element == null) {
                throw new QueueClosedException();
            }
            return element;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        lock.lock();
        try {
            return remove(unit.toNanos(timeout));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            producers.forEach(producer -> producer.ready.signal());
            consumers.forEach(consumer -> consumer.ready.signal());
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

    private boolean insert(E element, long nanos) throws InterruptedException {
        Objects.requireNonNull(element, "element");
        lock.lock();
        try {
            requireOpen();
            Waiter<E> consumer = consumers.pollFirst();
            if (consumer != null) {
                consumer.element = element;
                consumer.serve();
                return true;
            }
            if (elements.size() < capacity) {
                elements.addLast(element);
                return true;
            }
            Waiter<E> self = new Waiter<>(lock.newCondition(), element);
            if (awaitService(self, producers, nanos)) {
                return true;
            }
            requireOpen();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Gives null when the time is over or the queue is closed and empty. */
    private E remove(long nanos) throws InterruptedException {
        E element = elements.pollFirst();
        if (element != null) {
            Waiter<E> producer = closed ? null : producers.pollFirst();
            if (producer != null) {
                elements.addLast(producer.element);
                producer.serve();
            }
            return element;
        }
        if (closed) {
            return null;
        }
        Waiter<E> self = new Waiter<>(lock.newCondition(), null);
        return awaitService(self, consumers, nanos) ? self.element : null;
    }

    private boolean awaitService(Waiter<E> self, ArrayDeque<Waiter<E>> line, long nanos)
            throws InterruptedException {
        line.addLast(self);
        try {
            long left = nanos;
            while (!self.served && !closed && left > 0) {
                left = self.ready.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            if (!self.served) {
                throw e;
            }
            Thread.currentThread().interrupt();
        } finally {
            line.remove(self);
        }
        return self.served;
    }

    private void requireOpen() {
        if (closed) {
            throw new QueueClosedException();
        }
    }
}
