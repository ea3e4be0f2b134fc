/**
 * What the examiner and its child JVMs say to each other.
 *
 * <p>The examiner sends one {@link interleave.kit.wire.Order} to the child's stdin; the child answers
 * with {@link interleave.kit.wire.Frame}s on its stdout, a line each, marked with the order's nonce:
 * whatever else is printed there is not a frame.
 */
package interleave.kit.wire;
