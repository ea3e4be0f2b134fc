package interleave.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The inputs, what has become of them, and which is next; the function runs outside the lock. */
final class Job<T, R> implements Runnable {
    private final Function<? super T, ? extends R> function;
    private final List<T> inputs;
    private final List<R> results;
    private int next;
    private int failedIndex = Integer.MAX_VALUE;
    private Throwable failure;
    private boolean cancelled;

    Job(Function<? super T, ? extends R> function, List<T> inputs) {
        this.function = function;
        this.inputs = new ArrayList<>(inputs);
        this.results = new ArrayList<>(Collections.nCopies(this.inputs.size(), null));
    }

    @Override
    public void run() {
        for (int index = next(); index >= 0; index = next()) {
            try {
                succeed(index, function.apply(inputs.get(index)));
            } catch (Throwable thrown) {
                fail(index, thrown);
            }
        }
    }

    int size() {
        return inputs.size();
    }

    synchronized void cancel() {
        cancelled = true;
    }

    synchronized List<R> results() {
        if (failure != null) {
            throw new WorkerException(failure);
        }
        return results;
    }

    private synchronized int next() {
        return cancelled || next == inputs.size() ? -1 : next++;
    }

    private synchronized void succeed(int index, R result) {
        results.set(index, result);
    }

    private synchronized void fail(int index, Throwable thrown) {
        if (index < failedIndex) {
            failedIndex = index;
            failure = thrown;
        }
    }
}
