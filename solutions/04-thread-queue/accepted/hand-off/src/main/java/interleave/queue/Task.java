package interleave.queue;

import java.util.function.Function;

/** An input and what has become of it; passed from thread to thread, never shared. */
final class Task<T, R> {
    private final T input;
    private R result;
    private Throwable failure;

    Task(T input) {
        this.input = input;
    }

    void run(Function<? super T, ? extends R> function) {
        try {
            result = function.apply(input);
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    R result() {
        if (failure != null) {
            throw new WorkerException(failure);
        }
        return result;
    }
}
