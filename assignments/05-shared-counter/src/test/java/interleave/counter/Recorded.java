package interleave.counter;

import interleave.kit.SomeOrder;
import interleave.kit.SomeOrder.Call;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one thread does with a counter: makes the calls, and keeps what they returned. */
final class Recorded implements Counter {
    private final Counter counter;
    private final List<Call<Long>> calls = new ArrayList<>();

    Recorded(Counter counter) {
        this.counter = counter;
    }

    /**
     * Fails unless some order of these threads' calls gives what they returned, and the value that the
     * counter, which was {@code start}, has now.
     */
    static void expectSomeOrder(long start, Counter counter, Recorded... threads) {
        Recorded atTheEnd = new Recorded(counter);
        atTheEnd.value();
        SomeOrder.explains(
                start, Arrays.stream(threads).map(thread -> thread.calls).toList(), atTheEnd.calls);
    }

    Object make(Operation operation) {
        Object returned = operation.on().apply(counter);
        calls.add(new Call<>(operation.text(), returned, operation.model()));
        return returned;
    }

    @Override
    public void increment() {
        make(Operation.increment());
    }

    @Override
    public void add(long delta) {
        make(Operation.add(delta));
    }

    @Override
    public long value() {
        return (long) make(Operation.value());
    }

    @Override
    public long getAndReset() {
        return (long) make(Operation.getAndReset());
    }

    @Override
    public boolean tryIncrement(long limit) {
        return (boolean) make(Operation.tryIncrement(limit));
    }
}
