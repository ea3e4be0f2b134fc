/**
 * What the examiner and its child JVMs say to each other.
 *
 * <p>The examiner sends one {@link interleave.kit.wire.Order} to the child's stdin. The child answers with {@link
 * interleave.kit.wire.Frame}s, a line each, marked with the order's nonce, on a socket of its own, or on its stdout
 * where it cannot reach that. The first one is {@link interleave.kit.wire.Frame.Hello}; the child then waits for one
 * more byte on stdin, by which the examiner says that nobody else is let in any more, and only then loads a class of
 * the submission. What follows is begin and end of each trial, in the order's order, and done.
 */
package interleave.kit.wire;
