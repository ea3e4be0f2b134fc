package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.process.Call;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for futures, and says what came instead of what was expected. */
final class Results {
    private Results() {}

    /** Gives the result; fails when the task has failed, or nothing comes. */
    static <R> R of(String what, Future<R> future) throws InterruptedException {
        try {
            return Call.of("get() of " + what, future::get);
        } catch (Exception failed) {
            if (failed instanceof ExecutionException || failed instanceof CancellationException) {
                Expect.that(false, what + ": expected a result, got " + shown(failed));
            }
            throw failed;
        }
    }

    /** Waits for the result, and fails unless it is {@code expected}. */
    static <R> void expect(String what, R expected, Future<R> future) throws InterruptedException {
        Expect.equal("the result of " + what, (Object) expected, of(what, future));
    }

    /** Gives the cause of the failure; fails when there is a result. */
    static Throwable failure(String what, Future<?> future) throws InterruptedException {
        Throwable thrown = Call.begin("get() of " + what, future::get).thrown();
        Expect.that(
                thrown instanceof ExecutionException,
                what + ": expected ExecutionException, got " + (thrown == null ? "a result" : shown(thrown)));
        return thrown.getCause();
    }

    /** Gives the cause, which has to be of that type. */
    static <T extends Throwable> T failure(String what, Class<T> type, Future<?> future) throws InterruptedException {
        return cause(what, type, failure(what, future));
    }

    static <T extends Throwable> T cause(String what, Class<T> type, Throwable cause) {
        Expect.that(
                type.isInstance(cause),
                what + ": expected " + type.getSimpleName() + " as the cause, got " + shown(cause));
        return type.cast(cause);
    }

    /** Passes when the task failed, or was cancelled. */
    static void notFinished(String what, Future<?> future) throws InterruptedException {
        Throwable thrown = Call.begin("get() of " + what, future::get).thrown();
        Expect.that(
                thrown instanceof ExecutionException || thrown instanceof CancellationException,
                what + ": expected ExecutionException or CancellationException, got "
                        + (thrown == null ? "a result" : shown(thrown)));
    }

    private static String shown(Throwable thrown) {
        String text = thrown == null ? "none" : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
        return thrown != null && thrown.getCause() != null ? text + ", cause " + thrown.getCause() : text;
    }
}
