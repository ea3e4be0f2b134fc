package interleave.kit.exam;

import java.time.Duration;

/**
 * What a test may cost before it is ended.
 *
 * @param perTest wall-clock time of one test before one judge
 * @param heapMegabytes the heap of a child JVM
 */
public record Limits(Duration perTest, int heapMegabytes) {
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 512);
}
