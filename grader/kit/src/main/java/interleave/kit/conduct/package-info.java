/**
 * Who runs the threads of a scenario: freely by the JVM, or one step at a time by an explorer.
 *
 * <p>Takes in actions, gives out their end. It may not know which explorer is at work.
 */
package interleave.kit.conduct;
