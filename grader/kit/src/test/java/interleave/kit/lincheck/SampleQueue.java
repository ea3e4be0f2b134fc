package interleave.kit.lincheck;

import java.util.ArrayDeque;
import java.util.Deque;

/** A submission: a queue for one item, of which some methods are wrong. */
final class SampleQueue {
    private final Deque<Integer> items = new ArrayDeque<>();
    private int puts;
    private volatile boolean full;

    synchronized void put(int item) throws InterruptedException {
        while (!items.isEmpty()) {
            wait();
        }
        items.add(item);
        notifyAll();
    }

    synchronized int take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.remove();
    }

    synchronized int takeSilently() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        return items.remove();
    }

    void countUnguarded() {
        int seen = puts;
        puts = seen + 1;
    }

    int puts() {
        return puts;
    }

    void spinForever() {
        full = true;
        while (full) {
            Thread.onSpinWait();
        }
    }

    synchronized void countSlowly(int times) {
        for (int i = 0; i < times; i++) {
            puts++;
        }
    }
}
