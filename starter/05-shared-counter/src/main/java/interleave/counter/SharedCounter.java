package interleave.counter;

/**
 * Count for many threads at once.
 *
 * <p><b>Allowed</b>: the Java language and the packages listed in README.md. Helpers go inside this
 * class; no other file is handed in.
 *
 * <p><b>Ask yourself</b> before you write the first line: where does the count live? What could another
 * thread see of it, or do to it, between any two steps of a method? What keeps it from doing so?
 *
 * <p><b>Size</b>: the staff's answers have 35 to 85 lines, imports and empty ones counted.
 */
public final class SharedCounter implements Counter {

    /** Creates a counter whose value is 0. */
    public SharedCounter() {}

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: sequential and visibility with all the others, lost-update with {@link #add}.
     *
     * <p><b>Ask yourself</b>: how often does {@code count++} touch the count? What if another thread's
     * {@code count++} runs in between?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=SequentialTest}, then {@code -Dtest=LostUpdateTest}.
     */
    @Override
    public void increment() {
        throw new UnsupportedOperationException(
                "Write increment(): it adds 1 (parts sequential, lost-update, visibility).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: sequential and visibility with all the others, lost-update with {@link #increment}.
     *
     * <p><b>Ask yourself</b>: what keeps an {@code add} out of the middle of an {@code increment}?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=LostUpdateTest}.
     */
    @Override
    public void add(long delta) {
        throw new UnsupportedOperationException(
                "Write add(delta): it adds delta (parts sequential, lost-update, visibility).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: sequential and visibility with all the others; every part looks at the value.
     *
     * <p><b>Ask yourself</b>: this method changes nothing. Why may a plain read still be wrong? Which rule
     * of JLS 17.4.5 orders your read after the last write?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=VisibilityTest}.
     */
    @Override
    public long value() {
        throw new UnsupportedOperationException(
                "Write value(): it gives the value (parts sequential, lost-update, visibility, compound).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: sequential and visibility with all the others, compound with {@link #tryIncrement}.
     *
     * <p><b>Ask yourself</b>: another thread counts after you have read the value and before you have
     * made it 0. In which result does its 1 appear?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CompoundTest}.
     */
    @Override
    public long getAndReset() {
        throw new UnsupportedOperationException("Write getAndReset(): it gives the value and makes it 0"
                + " (parts sequential, visibility, compound).");
    }

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: sequential and visibility with all the others, compound with {@link #getAndReset}.
     *
     * <p><b>Ask yourself</b>: two threads find one place left. Who tells the second one that it is gone?
     * And if it lost only a race, not the place: may it say false? Is everything left as it was when the
     * answer is false?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CompoundTest}, then {@code mvn test}.
     */
    @Override
    public boolean tryIncrement(long limit) {
        throw new UnsupportedOperationException("Write tryIncrement(limit): it adds 1 if the value is below"
                + " limit (parts sequential, visibility, compound).");
    }
}
