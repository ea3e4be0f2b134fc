package interleave.kit.exam;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a submission's bytecode uses from outside of itself.
 *
 * @param types binary names of classes: {@code java.util.concurrent.locks.StampedLock}
 * @param calls methods: {@code java.lang.Object.wait}
 */
public record SubmissionFacts(Set<String> types, Set<String> calls) {
    public SubmissionFacts {
        types = Set.copyOf(new TreeSet<>(types));
        calls = Set.copyOf(new TreeSet<>(calls));
    }
}
