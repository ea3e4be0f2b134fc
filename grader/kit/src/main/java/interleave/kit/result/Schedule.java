package interleave.kit.result;

import java.util.List;

/**
 * The order in which the threads of a failing run took their steps: first step first.
 *
 * @param threads the names of the threads, a column each
 * @param steps at most a few dozen; longer runs are cut to the steps that matter
 */
public record Schedule(List<String> threads, List<Step> steps) {

    /** The schedule of a failure that has none to show. */
    public static final Schedule NONE = new Schedule(List.of(), List.of());

    public Schedule {
        threads = List.copyOf(threads);
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
