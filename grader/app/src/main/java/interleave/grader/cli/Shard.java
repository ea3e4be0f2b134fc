package interleave.grader.cli;

import interleave.grader.assignment.UsageError;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of a class, for one of several machines.
 *
 * @param index from 1 to {@code count}
 */
record Shard(int index, int count) {
    static final Shard ALL = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    /** Reads {@code I/N}. */
    static Shard of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(1)) > Integer.parseInt(form.group(2))) {
            throw new UsageError("--shard " + text + " is no part of a class: give I/N with I from 1 to N, like 2/4");
        }
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** Gives every {@code count}-th element, so that neighbours, who may cost alike, are spread out. */
    <T> List<T> of(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % count == index - 1)
                .mapToObj(all::get)
                .toList();
    }
}
