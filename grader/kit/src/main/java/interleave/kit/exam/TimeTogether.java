package interleave.kit.exam;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * The time that all tests of one submission have together, before all judges; it runs from now on. Safe from
 * several threads.
 *
 * <p>A test that has begun when it is over is still run to its own end: what it says is worth more than the time.
 */
public final class TimeTogether {
    private final Duration limit;
    private final LongSupplier nanoTime;
    private final long began;
    private final Map<String, Integer> hungIn = new TreeMap<>();
    private int hung;

    public TimeTogether(Duration limit) {
        this(limit, System::nanoTime);
    }

    /** @param nanoTime the clock */
    public TimeTogether(Duration limit, LongSupplier nanoTime) {
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /** Tells whether no further test may begin. */
    public boolean isOver() {
        return nanoTime.getAsLong() - began >= limit.toNanos();
    }

    /** Remembers that a test has hung, in these methods of the student's if they are known. */
    synchronized void hung(Collection<String> methods) {
        hung++;
        methods.forEach(method -> hungIn.merge(method, 1, Integer::sum));
    }

    /** Gives what becomes of a test that had no turn. */
    synchronized Outcome noTurn() {
        return Outcome.of(
                Ending.NO_TURN,
                "It was not run: the " + limit.toSeconds()
                        + " s that all tests of a submission have together were over. " + why());
    }

    private String why() {
        if (hung == 0) {
            return "No test before it hung; together they took that long.";
        }
        String tests = hung + (hung == 1 ? " test" : " tests") + " before it hung until the time of that test was over";
        String where = hungIn.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return tests + (where.isEmpty() ? "." : ", in " + where + ".");
    }
}
