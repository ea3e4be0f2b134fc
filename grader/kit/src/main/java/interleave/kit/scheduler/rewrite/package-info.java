/**
 * Rewrites the student's classes as they are loaded, so that what threads can see of each other goes
 * through {@link interleave.kit.scheduler.model}.
 *
 * <p>Takes in class files, gives out class files. It may not know how a run is scheduled.
 */
package interleave.kit.scheduler.rewrite;
