package interleave.grader.intake.screen;

import java.util.List;

/**
 * What submissions may not use, and why; an assignment can lift it piece by piece.
 *
 * @param name for the tests
 * @param reason follows a colon, without a full stop
 */
record Rule(String name, List<Target> forbids, String reason) {
    Rule {
        forbids = List.copyOf(forbids);
    }

    Rule(String name, String reason, Target... forbids) {
        this(name, List.of(forbids), reason);
    }

    boolean isBrokenBy(Use use, Allowed allowed) {
        return forbids.stream().anyMatch(target -> target.covers(use) && !target.isLiftedBy(allowed, use));
    }
}
