package interleave.lock.tests;

import interleave.lock.FileCounter;
import java.io.IOException;
import java.nio.file.Path;

/** Calls of a counter in a file. */
final class Counting {
    private static final int THREADS = 4;

    private Counting() {}

    static long look(Path file) throws IOException {
        return new FileCounter(file).get();
    }

    static long count(Path file) throws IOException {
        return new FileCounter(file).incrementAndGet();
    }

    /** Lets four threads count at once, with one counter for all, or one each. */
    static Values byThreads(Path file, boolean shared, int times) throws Exception {
        Values values = new Values();
        AtOnce work = new AtOnce();
        FileCounter one = new FileCounter(file);
        for (int i = 0; i < THREADS; i++) {
            FileCounter counter = shared ? one : new FileCounter(file);
            work.add(() -> values.count(counter, times));
        }
        work.run();
        return values;
    }
}
