package interleave.counter;

import java.util.concurrent.atomic.AtomicBoolean;

/** Takes a flag by compare-and-set, and tries again until it is free. */
public final class SharedCounter implements Counter {

    private final AtomicBoolean held = new AtomicBoolean();
    private long count;

    @Override
    public void increment() {
        enter();
        try {
            count++;
        } finally {
            leave();
        }
    }

    @Override
    public void add(long delta) {
        enter();
        try {
            count += delta;
        } finally {
            leave();
        }
    }

    @Override
    public long value() {
        enter();
        try {
            return count;
        } finally {
            leave();
        }
    }

    @Override
    public long getAndReset() {
        enter();
        try {
            long before = count;
            count = 0;
            return before;
        } finally {
            leave();
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        enter();
        try {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        } finally {
            leave();
        }
    }

    private void enter() {
        while (!held.compareAndSet(false, true)) {
            // somebody else is inside: try again
        }
    }

    private void leave() {
        held.set(false);
    }
}
