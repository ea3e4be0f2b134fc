package interleave.counter;

import java.util.concurrent.atomic.AtomicReference;

/** Replaces one immutable state by the next, by compare-and-set. */
public final class SharedCounter implements Counter {

    private final AtomicReference<State> state = new AtomicReference<>(new State(0));

    @Override
    public void increment() {
        add(1);
    }

    @Override
    public void add(long delta) {
        State current;
        State next;
        do {
            current = state.get();
            next = new State(current.count() + delta);
        } while (!state.compareAndSet(current, next));
    }

    @Override
    public long value() {
        return state.get().count();
    }

    @Override
    public long getAndReset() {
        return state.getAndSet(new State(0)).count();
    }

    @Override
    public boolean tryIncrement(long limit) {
        while (true) {
            State current = state.get();
            if (current.count() >= limit) {
                return false;
            }
            if (state.compareAndSet(current, new State(current.count() + 1))) {
                return true;
            }
        }
    }

    private record State(long count) {}
}
