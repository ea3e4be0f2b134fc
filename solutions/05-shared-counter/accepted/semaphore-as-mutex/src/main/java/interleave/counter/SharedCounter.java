package interleave.counter;

import java.util.concurrent.Semaphore;

/** Uses a single permit as the right to touch the count. */
public final class SharedCounter implements Counter {

    private final Semaphore turn = new Semaphore(1);
    private long count;

    @Override
    public void increment() {
        turn.acquireUninterruptibly();
        try {
            count++;
        } finally {
            turn.release();
        }
    }

    @Override
    public void add(long delta) {
        turn.acquireUninterruptibly();
        try {
            count += delta;
        } finally {
            turn.release();
        }
    }

    @Override
    public long value() {
        turn.acquireUninterruptibly();
        try {
            return count;
        } finally {
            turn.release();
        }
    }

    @Override
    public long getAndReset() {
        turn.acquireUninterruptibly();
        try {
            long before = count;
            count = 0;
            return before;
        } finally {
            turn.release();
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        turn.acquireUninterruptibly();
        try {
            if (count >= limit) {
                return false;
            }
            count++;
            return true;
        } finally {
            turn.release();
        }
    }
}
