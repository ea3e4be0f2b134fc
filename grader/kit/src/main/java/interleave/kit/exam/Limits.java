package interleave.kit.exam;

import java.time.Duration;

/**
 * What a test may cost before it is ended, and what all tests of a submission may cost together.
 *
 * @param perTest wall-clock time of one test before one judge
 * @param together wall-clock time after which no further test of the submission begins
 * @param heapMegabytes the heap of a child JVM
 */
public record Limits(Duration perTest, Duration together, int heapMegabytes) {
    /** The slowest solution that we have, a wrong one with real processes, takes 4 minutes on a loaded machine. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), Duration.ofMinutes(15), 512);
}
