package interleave.kit.vmlens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The runs of one loop, read from a report of lines {@code order;thread;operation;element;object;method}.
 *
 * @param runs first run first
 */
record RunReport(List<List<Access>> runs) {
    private static final String NEW_RUN = "New Run";
    private static final Pattern RACE_MARK = Pattern.compile("<span[^>]*>Data Race</span> ");
    private static final String RACE = "Data Race ";
    private static final int FIELDS = 6;

    static RunReport parse(String text) {
        List<List<Access>> runs = new ArrayList<>();
        List<Access> run = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.strip().equals(NEW_RUN)) {
                runs.add(run);
                run = new ArrayList<>();
            } else {
                access(line).ifPresent(run::add);
            }
        }
        runs.add(run);
        return new RunReport(runs.stream().filter(some -> !some.isEmpty()).toList());
    }

    /** Reads from both ends, as a thread's name may hold anything, semicolons too. */
    private static Optional<Access> access(String line) {
        String plain = RACE_MARK.matcher(Entities.decode(line)).replaceAll(RACE);
        List<String> fields = Arrays.asList(plain.split(";", -1));
        int size = fields.size();
        if (size < FIELDS) {
            return Optional.empty();
        }
        String thread = String.join(";", fields.subList(1, size - 4));
        String operation = fields.get(size - 4).strip();
        boolean races = operation.startsWith(RACE);
        return Optional.of(new Access(
                thread,
                races,
                races ? operation.substring(RACE.length()) : operation,
                fields.get(size - 3).strip(),
                fields.get(size - 2).strip(),
                fields.get(size - 1).strip()));
    }
}
