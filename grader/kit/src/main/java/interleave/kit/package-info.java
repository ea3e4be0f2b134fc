/**
 * What the author of an assignment writes tests with.
 *
 * <p>A test method describes one run of a scenario and says, by its annotation, how that scenario is
 * to be explored; the kit runs it in a child JVM. Nothing here runs student code by itself.
 */
package interleave.kit;
