package interleave.pool;

import java.io.Serializable;

/**
 * Work for another process. It travels there as bytes (Java serialisation), and so do its argument and
 * its result; what it refers to is copied with it.
 *
 * @param <A> the argument
 * @param <R> the result
 */
@FunctionalInterface
public interface Task<A extends Serializable, R extends Serializable> extends Serializable {

    /**
     * Do the work. Called in a worker process, once.
     *
     * @throws Exception when the work fails
     */
    R call(A argument) throws Exception;
}
