package interleave.counter;

/** Builds the mutex by hand from a flag, wait and notify. */
public final class SharedCounter implements Counter {

    private boolean held;
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

    private synchronized void enter() {
        boolean interrupted = false;
        while (held) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        held = true;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void leave() {
        held = false;
        notify();
    }
}
