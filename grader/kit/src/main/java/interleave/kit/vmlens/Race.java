package interleave.kit.vmlens;

import interleave.kit.result.Schedule;
import java.util.List;
import java.util.Optional;

/** Two accesses to one variable, by two threads, one of them a write, that nothing orders (JLS 17.4.5). */
record Race(List<Access> run, Access first, Access second) {
    /**
     * A variable raced for in so many of the runs, and in this part of them, does so, whatever was
     * written down out of order. Measured: 1 of 27 runs where it was nothing but that, half of the
     * runs of a lock that was really broken.
     */
    private static final int FEWEST = 3;

    private static final int ONE_IN = 3;

    /** Bounds the pairs that are looked at in one run. */
    private static final int MOST_HALVES = 100;

    /**
     * Finds a race in the student's own code.
     *
     * <p>Believes one that no volatile step can have ordered, see {@link Ordering}, or one that is seen
     * in many of the runs; empty when there is neither.
     */
    static Optional<Race> in(RunReport report, Owners owners) {
        List<Race> seen = report.runs().stream()
                .flatMap(run -> inRun(run, owners).stream())
                .toList();
        Optional<Race> sure = seen.stream().filter(Race::isSure).findFirst();
        boolean often =
                seen.size() >= FEWEST && seen.size() * ONE_IN >= report.runs().size();
        return sure.isPresent() || !often ? sure : seen.stream().findFirst();
    }

    /** Gives one race of the run, a sure one if it can; the write comes first. */
    private static Optional<Race> inRun(List<Access> run, Owners owners) {
        List<Access> halves = run.stream()
                .filter(access -> access.races() && !owners.isTests(access))
                .limit(MOST_HALVES)
                .toList();
        List<Race> races = halves.stream()
                .filter(Access::writes)
                .flatMap(
                        write -> halves.stream().filter(write::conflictsWith).map(other -> new Race(run, write, other)))
                .toList();
        return races.stream().filter(Race::isSure).findFirst().or(() -> races.stream()
                .findFirst());
    }

    private boolean isSure() {
        return !new Ordering(run).mayOrder(first, second);
    }

    /** Says what happened, what it means, and what would help. */
    String message() {
        return "Data race: " + first.thread() + " " + Words.of(first) + " while " + second.thread() + " "
                + Words.verb(second) + " it in " + Words.method(second) + ", and nothing orders the two."
                + " The value that is read may be old, and a write may be lost (JLS 17.4.5)."
                + " Every access to it must be ordered with the others, reads too.";
    }

    Schedule schedule(Owners owners) {
        return RunSchedule.of(run, access -> access == first || access == second || owners.isStudents(access));
    }
}
