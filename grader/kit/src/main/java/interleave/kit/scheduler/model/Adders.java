package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;
import java.util.concurrent.atomic.LongAdder;

/**
 * {@link LongAdder}: a sum kept in several cells, of which a thread under contention may hit any, and
 * which are summed up and reset one after the other.
 */
@ModelOf(LongAdder.class)
public final class Adders {
    private static final int CELLS = 2;

    private Adders() {}

    private static final class Cells {
        private final Location[] locations = new Location[CELLS];
        private final long[] values = new long[CELLS];
        private int adds;

        Cells(Execution run, LongAdder adder) {
            for (int i = 0; i < CELLS; i++) {
                String name = "cell " + (i + 1) + " of the adder";
                locations[i] = run.things().location(adder, i, () -> name);
            }
            values[0] = adder.sum();
        }

        private int cellOfNextAdd() {
            return adds++ % CELLS;
        }
    }

    private static Cells of(Execution run, LongAdder adder) {
        return run.things().model(adder, key -> new Cells(run, (LongAdder) key), Cells.class);
    }

    public static void add(LongAdder adder, long delta) {
        Execution run = Execution.current();
        Cells cells = of(run, adder);
        int cell = cells.cellOfNextAdd();
        run.step(Op.of(Op.Kind.WRITE, cells.locations[cell]));
        run.memory().acquire(cells.locations[cell]);
        cells.values[cell] += delta;
        run.memory().release(cells.locations[cell]);
        run.changed();
        run.trace("adds " + delta + " to cell " + (cell + 1) + " of the adder");
    }

    public static void increment(LongAdder adder) {
        add(adder, 1);
    }

    public static void decrement(LongAdder adder) {
        add(adder, -1);
    }

    public static long sum(LongAdder adder) {
        return collect(adder, false);
    }

    public static long longValue(LongAdder adder) {
        return sum(adder);
    }

    public static int intValue(LongAdder adder) {
        return (int) sum(adder);
    }

    public static long sumThenReset(LongAdder adder) {
        return collect(adder, true);
    }

    public static void reset(LongAdder adder) {
        collect(adder, true);
    }

    private static long collect(LongAdder adder, boolean reset) {
        Execution run = Execution.current();
        Cells cells = of(run, adder);
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            run.step(Op.of(reset ? Op.Kind.WRITE : Op.Kind.READ, cells.locations[i]));
            run.memory().acquire(cells.locations[i]);
            sum += cells.values[i];
            run.trace("reads cell " + (i + 1) + " of the adder = " + cells.values[i]);
            if (reset) {
                cells.values[i] = 0;
                run.memory().release(cells.locations[i]);
                run.changed();
            }
        }
        return sum;
    }
}
