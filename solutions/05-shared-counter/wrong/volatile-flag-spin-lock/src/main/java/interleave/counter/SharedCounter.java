package interleave.counter;

/** With a volatile flag everybody sees at once that somebody is inside. */
public final class SharedCounter implements Counter {

    private volatile boolean busy;
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
        while (busy) {
            // somebody else is counting
        }
        busy = true;
    }

    private void leave() {
        busy = false;
    }
}
