package interleave.bench;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a submission was being marked.
 *
 * @param from in seconds of some clock
 * @param to of the same
 */
record Stay(String name, double from, double to) {
    private static final Pattern MARKED = Pattern.compile("(.*): [a-z-]+, \\d+ of \\d+, ([\\d.]+) s");

    /** Reads a line that the grader writes when a submission is marked; empty for other lines. */
    static Optional<Stay> ended(String line, double now) {
        Matcher marked = MARKED.matcher(line);
        return marked.matches()
                ? Optional.of(new Stay(marked.group(1), now - Double.parseDouble(marked.group(2)), now))
                : Optional.empty();
    }

    double seconds() {
        return to - from;
    }

    /** Gives what part of this time one of the others was there; of those no two may be there at once. */
    double besides(Collection<Stay> others) {
        double together = others.stream()
                .mapToDouble(other -> Math.max(0, Math.min(to, other.to) - Math.max(from, other.from)))
                .sum();
        return together / seconds();
    }
}
