package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.Show;
import interleave.lock.SharedLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Who has appended what, and which index he was told. Safe from several threads. */
final class Appended {
    private final List<Long> indexes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** Appends {@code count} lines that begin with {@code name}. */
    void append(SharedLog log, String name, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            append(log, name + ", line " + i);
        }
    }

    void append(SharedLog log, String line) throws IOException {
        add(log.append(line), line);
    }

    synchronized void add(long index, String line) {
        indexes.add(index);
        lines.add(line);
    }

    synchronized int size() {
        return lines.size();
    }

    /** Passes when each of them is in {@code all} where it should be, and nothing else is. */
    synchronized void expectOnlyIn(List<String> all) {
        expectIn(all);
        Expect.equal("number of lines in the file after so many calls of append", lines.size(), all.size());
    }

    /** Passes when each of them is in {@code all} where it should be. */
    synchronized void expectIn(List<String> all) {
        for (int i = 0; i < lines.size(); i++) {
            long index = indexes.get(i);
            boolean isThere = index >= 0 && index < all.size();
            String found = isThere
                    ? "line " + index + " of the file is " + Show.value(all.get((int) index))
                    : "the number of lines in the file is " + all.size();
            Expect.that(
                    isThere && lines.get(i).equals(all.get((int) index)),
                    "append(" + Show.value(lines.get(i)) + ") returned " + index + ", but " + found);
        }
    }

    /** Gives a line for each: {@code 17=text}. */
    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(indexes.get(i)).append('=').append(lines.get(i)).append('\n');
        }
        return text.toString();
    }
}
