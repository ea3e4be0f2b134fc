package interleave.queue;

import java.util.List;
import java.util.function.Function;

/**
 * Apply a function to many inputs on a few threads of its own.
 *
 * <p><b>Allowed</b>: what is allowed for {@link BoundedQueue}, and {@code Thread}. Whether you use your queue
 * here is up to you; what is wrong in one of the two may then cost points for both.
 *
 * <p><b>Size</b>: the staff's shortest answer has about 40 lines of code, the longest about 100.
 */
public final class Workers {
    private Workers() {}

    /**
     * Applies {@code function} to each input and gives the results in the order of the inputs.
     *
     * <p>Starts exactly {@code min(threads, inputs.size())} threads, which work at the same time; the calling
     * thread waits and never runs the function itself. Inputs and results may be null. When the call ends, in
     * whatever way, each of these threads has ended.
     *
     * <table>
     * <caption>Errors; no thread is left in any of these cases</caption>
     * <tr><th>when</th><th>throws</th></tr>
     * <tr><td>{@code threads} is below 1</td><td>{@code IllegalArgumentException}</td></tr>
     * <tr><td>the function throws, be it an {@code Error}</td><td>{@code WorkerException} with what it threw as
     *     the cause; of several failures that of the lowest input index. Whether inputs after it are still tried
     *     is up to you; those before it are.</td></tr>
     * <tr><td>the calling thread is interrupted while it waits</td><td>{@code InterruptedException}, after it has
     *     interrupted the threads and waited for their end</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: workers.
     *
     * <p><b>Ask yourself</b>: two inputs fail, the second one first. How do you know which failure to throw, and
     * when? A function takes no notice of an interrupt: what does the caller do meanwhile, and if it is
     * interrupted again?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=WorkersTest}, then {@code mvn test}.
     *
     * @param function what to apply; called by several threads at the same time
     * @param inputs what to apply it to; not changed meanwhile
     * @param threads how many threads at most, at least 1
     * @return as many results as there are inputs
     * @throws InterruptedException when the calling thread is interrupted while it waits
     */
    public static <T, R> List<R> map(Function<? super T, ? extends R> function, List<T> inputs, int threads)
            throws InterruptedException {
        throw new UnsupportedOperationException("Write map(function, inputs, threads): it applies the function"
                + " to every input on threads of its own (part workers).");
    }
}
