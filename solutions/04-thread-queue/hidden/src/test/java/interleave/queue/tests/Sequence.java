package interleave.queue.tests;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import interleave.kit.Expect;
import interleave.queue.ResultQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Calls of one thread, held against the queue of {@code java.util}; those that had to wait are left out. */
final class Sequence {
    private final ResultQueue<Integer> queue;
    private final int capacity;
    private final ArrayDeque<Integer> model = new ArrayDeque<>();
    private final List<String> made = new ArrayList<>();

    Sequence(ResultQueue<Integer> queue, int capacity) {
        this.queue = queue;
        this.capacity = capacity;
    }

    void make(List<Step> steps) throws InterruptedException {
        for (Step step : steps) {
            make(step);
        }
    }

    private void make(Step step) throws InterruptedException {
        boolean full = model.size() == capacity;
        switch (step.kind()) {
            case PUT -> {
                if (!full) {
                    made.add("put(" + step.element() + ")");
                    queue.put(step.element());
                    model.add(step.element());
                }
            }
            case TAKE -> {
                if (!model.isEmpty()) {
                    made.add("take()");
                    check(model.remove(), queue.take());
                }
            }
            case OFFER -> {
                made.add("offer(" + step.element() + ", " + step.timeout() + ", NANOSECONDS)");
                check(!full, queue.offer(step.element(), step.timeout(), NANOSECONDS));
                if (!full) {
                    model.add(step.element());
                }
            }
            case POLL -> {
                made.add("poll(" + step.timeout() + ", NANOSECONDS)");
                check(model.poll(), queue.poll(step.timeout(), NANOSECONDS));
            }
            case SIZE -> {
                made.add("size()");
                check(model.size(), queue.size());
            }
        }
    }

    private void check(Object expected, Object got) {
        Expect.that(Objects.equals(expected, got), "capacity " + capacity + ": " + String.join(", ", made)
                + " should give " + expected + ", but gave " + got);
    }
}
