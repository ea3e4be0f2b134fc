/**
 * What is known after a test: how it ended, in which words, and by which schedule.
 *
 * <p>Takes in nothing and gives out records only. It may not know how a test is run, what it is
 * worth, or who reads the result.
 */
package interleave.kit.result;
