/**
 * A log and a counter in files that several processes share.
 *
 * <p>{@link interleave.lock.SharedLog} and {@link interleave.lock.CorruptFileException} say what is asked and
 * stay as they are; {@code LockedLog} and {@code FileCounter} are the answer.
 */
package interleave.lock;
