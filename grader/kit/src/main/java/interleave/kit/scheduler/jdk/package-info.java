/**
 * Stands in for the few internals of the JDK that copies of its classes use; see {@link
 * interleave.kit.scheduler.rewrite}. Names and signatures are the JDK's.
 */
package interleave.kit.scheduler.jdk;
