/**
 * A counter that many threads share.
 *
 * <p>{@link interleave.counter.Counter} says what is asked and stays as it is; {@code SharedCounter} is
 * the answer.
 */
package interleave.counter;
