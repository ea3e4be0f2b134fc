package interleave.queue;

import java.util.concurrent.TimeUnit;

/** The place of one thread in a line; only that thread waits in its monitor. */
final class Ticket {
    private boolean called;

    synchronized void call() {
        called = true;
        notify();
    }

    synchronized void await() throws InterruptedException {
        while (!called) {
            wait();
        }
    }

    /** Waits until called or until System.nanoTime() has reached the deadline. */
    synchronized void await(long deadline) throws InterruptedException {
        long left = deadline - System.nanoTime();
        while (!called && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = deadline - System.nanoTime();
        }
    }
}
