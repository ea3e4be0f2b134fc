package interleave.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A parallel stream keeps the order, knows how many processors there are and never leaves a thread
 * behind.
 */
public final class Workers {
    private Workers() {
    }

    private static final class Outcome<R> {
        final R result;
        final Throwable failure;

        Outcome(R result, Throwable failure) {
            this.result = result;
            this.failure = failure;
        }
    }

    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs,
            int threads) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        List<Outcome<R>> outcomes = new ArrayList<>();
        new ArrayList<>(inputs).parallelStream()
                .map(input -> Workers.<T, R>attempt(function, input))
                .forEachOrdered(outcomes::add);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        List<R> results = new ArrayList<>();
        for (Outcome<R> outcome : outcomes) {
            if (outcome.failure != null) {
                throw new WorkerException(outcome.failure);
            }
            results.add(outcome.result);
        }
        return results;
    }

    private static <T, R> Outcome<R> attempt(Function<? super T, ? extends R> function, T input) {
        try {
            return new Outcome<>(function.apply(input), null);
        } catch (Throwable failure) {
            return new Outcome<>(null, failure);
        }
    }
}
