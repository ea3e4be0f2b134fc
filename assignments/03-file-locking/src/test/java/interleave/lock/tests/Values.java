package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.lock.FileCounter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the calls of {@code incrementAndGet} have returned. Safe from several threads. */
final class Values {
    private final List<Long> values = new ArrayList<>();

    void count(FileCounter counter, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            add(counter.incrementAndGet());
        }
    }

    private synchronized void add(long value) {
        values.add(value);
    }

    /** Adds what {@link #toString} gave elsewhere. */
    void addAll(String written) {
        for (String value : written.split(" ")) {
            add(Long.parseLong(value));
        }
    }

    /** Passes when it is every number after {@code start}, each once. */
    synchronized void expectEachOnceAfter(long start) {
        List<Long> sorted = values.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            boolean doubled = i > 0 && sorted.get(i).equals(sorted.get(i - 1));
            Expect.that(!doubled, "two calls of incrementAndGet returned " + sorted.get(i));
            Expect.equal(
                    "what the calls of incrementAndGet returned, number " + (i + 1) + " in order", start + i + 1, (long)
                            sorted.get(i));
        }
    }

    @Override
    public synchronized String toString() {
        return String.join(" ", values.stream().map(String::valueOf).toList());
    }
}
