package interleave.counter;

/**
 * Count for any number of threads at once. A new counter's value is 0.
 *
 * <p>Every method is <b>one atomic step</b>: what threads see of it has happened as a whole, or not at
 * all, and all calls of all threads fit into one order that explains every result (they are
 * <i>linearizable</i>; Herlihy and Wing, 1990). What a call did is <b>visible</b> to every call that
 * starts after it has returned, in whatever thread. Nothing is ever lost or counted twice.
 *
 * <table>
 * <caption>What a call returns and leaves behind, when the value was {@code v}</caption>
 * <tr><th>call</th><th>returns</th><th>value afterwards</th></tr>
 * <tr><td>{@code increment()}</td><td></td><td>{@code v + 1}</td></tr>
 * <tr><td>{@code add(d)}</td><td></td><td>{@code v + d}</td></tr>
 * <tr><td>{@code value()}</td><td>{@code v}</td><td>{@code v}</td></tr>
 * <tr><td>{@code getAndReset()}</td><td>{@code v}</td><td>0</td></tr>
 * <tr><td>{@code tryIncrement(limit)}, {@code v < limit}</td><td>true</td><td>{@code v + 1}</td></tr>
 * <tr><td>{@code tryIncrement(limit)}, {@code v >= limit}</td><td>false</td><td>{@code v}</td></tr>
 * </table>
 *
 * <p>A sum beyond the range of {@code long} wraps around, as {@code long} does. No method throws. A call
 * may wait for another one to finish, but for nothing else.
 *
 * <p>Counters know nothing of each other: an implementation has no static mutable state (static final
 * constants and VarHandles are no state), does not sleep, and does not spin without a compare-and-set.
 * Every access to a shared field is ordered with every other one that it conflicts with (JLS 17.4.5); a
 * validated optimistic read of a {@code StampedLock} is no data race.
 */
public interface Counter {

    /** Adds 1. */
    void increment();

    /**
     * Adds {@code delta}.
     *
     * @param delta any number; the sum wraps around like {@code long}
     */
    void add(long delta);

    /** Gives the value. */
    long value();

    /**
     * Gives the value and makes it 0, as one step: whatever other threads count is either in the result,
     * or still there afterwards.
     */
    long getAndReset();

    /**
     * Adds 1 if the value is below {@code limit}, as one step.
     *
     * @param limit the value from which on nothing is added; any number
     * @return whether 1 was added; false only if the value was not below {@code limit}, never because
     *     another thread was in the way
     */
    boolean tryIncrement(long limit);
}
