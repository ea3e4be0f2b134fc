/**
 * A door that lets one through.
 *
 * <p>{@link interleave.placeholder.Door} says what is asked and stays as it is; {@code OneDoor} is the answer.
 */
package interleave.placeholder;
