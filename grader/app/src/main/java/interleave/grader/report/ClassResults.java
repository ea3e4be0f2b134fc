package interleave.grader.report;

import interleave.grader.verdict.Briefs;
import interleave.grader.verdict.Graded;
import java.io.IOException;
import java.util.List;

/**
 * The results of a class, in its order. With their schedules they may be more than fits into memory, so there are brief
 * ones of all, and whole ones one after the other.
 */
public interface ClassResults {
    /** Gives all as {@link Briefs} makes them: marks, and no messages or schedules of tests. */
    List<Graded> brief();

    /** Hands over each with all that is known of it. */
    void read(Reader reader) throws IOException;

    /** Takes a result, and need not keep it. */
    @FunctionalInterface
    interface Reader {
        void take(Graded graded) throws IOException;
    }

    /** The results of a class that is small enough. */
    static ClassResults inMemory(List<Graded> graded) {
        Briefs briefs = new Briefs();
        List<Graded> brief = graded.stream().map(briefs::of).toList();
        return new ClassResults() {
            @Override
            public List<Graded> brief() {
                return brief;
            }

            @Override
            public void read(Reader reader) throws IOException {
                for (Graded each : graded) {
                    reader.take(each);
                }
            }
        };
    }
}
