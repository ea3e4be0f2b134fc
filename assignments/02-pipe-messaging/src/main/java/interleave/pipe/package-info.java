/**
 * Whole messages through pipes of bytes, and a child process at the other end.
 *
 * <p>{@link interleave.pipe.MessageChannel} and the two exceptions say what is asked and stay as they are;
 * {@code PipeChannel} and {@code ChildProcess} are the answer.
 */
package interleave.pipe;
