package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.verdict.Briefs;
import interleave.grader.verdict.Graded;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClassResultsTest {
    private static final List<Graded> CLASS =
            List.of(Samples.accepted(), Samples.wrong(), Samples.hostile(), Samples.accepted());

    @Test
    @DisplayName("what is brief of a result is all that the page and the table of a class say")
    void sameInBrief() {
        List<Graded> brief = ClassResults.inMemory(CLASS).brief();
        assertNotEquals(CLASS, brief);
        assertEquals(GradesCsv.text(Samples.RUN, CLASS), GradesCsv.text(Samples.RUN, brief));
        assertEquals(IndexHtml.text(Samples.RUN, CLASS), IndexHtml.text(Samples.RUN, brief));
    }

    @Test
    @DisplayName("in brief, a thousand results that are alike hold their marks once")
    void shared() {
        Briefs briefs = new Briefs();
        Graded first = briefs.of(Samples.wrong());
        Graded second = briefs.of(Samples.wrong(Samples.WAITING));
        for (int part = 0; part < first.parts().size(); part++) {
            assertSame(first.parts().get(part), second.parts().get(part));
        }
    }

    @Test
    @DisplayName("grades.json has written one result before it asks for the next, whatever their schedules hold")
    void oneAtATime() throws IOException {
        Step step = new Step(0, "reads counter = 0".repeat(100), "SharedCounter.java:14");
        Graded large = Samples.wrong(new Schedule(List.of("thread 1"), Collections.nCopies(1_000, step)));
        StringWriter out = new StringWriter();
        List<Long> written = new ArrayList<>();
        new GradesJson()
                .write(
                        Samples.RUN,
                        repeated(
                                large,
                                5,
                                any -> written.add((long) out.getBuffer().length())),
                        out);
        IntStream.range(1, 5)
                .forEach(i -> assertTrue(written.get(i) - written.get(i - 1) > 1_000_000, written.toString()));
    }

    private static ClassResults repeated(Graded graded, int times, LongConsumer before) {
        return new ClassResults() {
            @Override
            public List<Graded> brief() {
                return Collections.nCopies(times, new Briefs().of(graded));
            }

            @Override
            public void read(Reader reader) throws IOException {
                for (int i = 0; i < times; i++) {
                    before.accept(i);
                    reader.take(graded);
                }
            }
        };
    }
}
