package interleave.counter;

/** Immutable objects are thread-safe. */
public final class SharedCounter implements Counter {

    private volatile State state = new State(0);

    @Override
    public void increment() {
        state = new State(state.count() + 1);
    }

    @Override
    public void add(long delta) {
        state = new State(state.count() + delta);
    }

    @Override
    public long value() {
        return state.count();
    }

    @Override
    public long getAndReset() {
        long before = state.count();
        state = new State(0);
        return before;
    }

    @Override
    public boolean tryIncrement(long limit) {
        State current = state;
        if (current.count() >= limit) {
            return false;
        }
        state = new State(current.count() + 1);
        return true;
    }

    private record State(long count) {}
}
