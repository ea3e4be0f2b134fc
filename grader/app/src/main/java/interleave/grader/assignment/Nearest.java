package interleave.grader.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** Gives the name with the fewest edits to {@code typed}; a name that contains it comes first. */
    public static Optional<String> to(String typed, List<String> names) {
        return names.stream()
                .min(Comparator.comparing((String name) -> !typed.isEmpty() && !name.contains(typed))
                        .thenComparing(name -> edits(typed, name)));
    }

    /** Counts the letters to be put in, taken out or changed (Levenshtein's distance). */
    static int edits(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
