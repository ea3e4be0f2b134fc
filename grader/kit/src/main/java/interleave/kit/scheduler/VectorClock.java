package interleave.kit.scheduler;

import java.util.Arrays;

/** A vector clock (Mattern 1989): for each thread, how many of its steps are known to lie before. */
public final class VectorClock {
    private static final int[] OF_NO_THREADS = {};
    private static final int FEW_THREADS = 4;

    private int[] ticks = OF_NO_THREADS;

    public int get(int thread) {
        return thread < ticks.length ? ticks[thread] : 0;
    }

    void tick(int thread) {
        if (thread >= ticks.length) {
            ticks = Arrays.copyOf(ticks, Math.max(thread + 1, FEW_THREADS));
        }
        ticks[thread]++;
    }

    void join(VectorClock other) {
        int[] others = other.ticks;
        if (others.length > ticks.length) {
            ticks = Arrays.copyOf(ticks, others.length);
        }
        for (int i = 0; i < others.length; i++) {
            if (others[i] > ticks[i]) {
                ticks[i] = others[i];
            }
        }
    }

    VectorClock copy() {
        VectorClock copy = new VectorClock();
        copy.ticks = ticks.clone();
        return copy;
    }
}
