package interleave.kit.scheduler;

import java.util.Arrays;

/** A vector clock (Mattern 1989): for each thread, how many of its steps are known to lie before. */
public final class VectorClock {
    private int[] ticks = new int[4];

    public int get(int thread) {
        return thread < ticks.length ? ticks[thread] : 0;
    }

    void tick(int thread) {
        reach(thread);
        ticks[thread]++;
    }

    void join(VectorClock other) {
        if (other.ticks.length > ticks.length) {
            reach(other.ticks.length - 1);
        }
        for (int i = 0; i < other.ticks.length; i++) {
            ticks[i] = Math.max(ticks[i], other.ticks[i]);
        }
    }

    VectorClock copy() {
        VectorClock copy = new VectorClock();
        copy.ticks = ticks.clone();
        return copy;
    }

    private void reach(int thread) {
        if (thread >= ticks.length) {
            ticks = Arrays.copyOf(ticks, thread + 4);
        }
    }
}
