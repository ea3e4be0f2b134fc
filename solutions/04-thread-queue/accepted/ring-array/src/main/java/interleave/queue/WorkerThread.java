package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Works through its part of the inputs up to the first failure. */
final class WorkerThread<T, R> extends Thread {
    private final Function<? super T, ? extends R> function;
    private final List<T> part;
    private final List<R> results = new ArrayList<>();
    private Throwable failure;
    private volatile boolean cancelled;

    WorkerThread(Function<? super T, ? extends R> function, List<T> part) {
        this.function = function;
        this.part = part;
    }

    @Override
    public void run() {
        try {
            for (T input : part) {
                if (cancelled) {
                    return;
                }
                results.add(function.apply(input));
            }
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    void cancel() {
        cancelled = true;
        interrupt();
    }

    List<R> results() {
        return results;
    }

    Throwable failure() {
        return failure;
    }
}
