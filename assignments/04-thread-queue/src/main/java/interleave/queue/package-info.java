/**
 * A queue between threads, and workers that hand in their results.
 *
 * <p>{@link interleave.queue.ResultQueue} and the two exceptions say what is asked and stay as they are;
 * {@code BoundedQueue} and {@code Workers} are the answer.
 */
package interleave.queue;
