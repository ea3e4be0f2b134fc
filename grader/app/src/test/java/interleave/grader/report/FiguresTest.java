package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.rubric.Marking;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a class,")
class FiguresTest {
    private static final Graded NOT_RUN = graded("carl", new Verdict.CompileError("';' expected"), Map.of());
    private static final Graded FAULT = graded(
            "dora",
            new Verdict.GraderFault("Not known: 1 test."),
            Map.of(
                    SmallAssignment.FIRST, Outcome.passed(),
                    SmallAssignment.SECOND, Outcome.of(Ending.NOT_KNOWN, "the JVM could not be started"),
                    SmallAssignment.THIRD, Outcome.passed()));
    private static final List<Graded> CLASS = List.of(Samples.accepted(), Samples.wrong(), NOT_RUN, FAULT);

    @Test
    @DisplayName("each total stands in one bar, and none and all have their own")
    void totals() {
        List<TotalBar> bars = TotalBar.of(CLASS);
        assertEquals(
                List.of(
                        "0", "1–9", "10–19", "20–29", "30–39", "40–49", "50–59", "60–69", "70–79", "80–89", "90–99",
                        "100"),
                bars.stream().map(TotalBar::totals).toList());
        assertEquals(
                List.of(1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1),
                bars.stream().map(bar -> bar.ofClass().count()).toList());
        assertEquals("100.0%", bars.get(7).ofLongest().length());
        assertEquals("50.0%", bars.get(0).ofLongest().length());
    }

    @Test
    @DisplayName("a part that the grader could not tell is neither earned nor lost")
    void parts() {
        List<PartBar> bars = PartBar.of(SmallAssignment.RUBRIC.parts(), CLASS);
        assertEquals(new Share(3, 4), bars.get(0).full());
        assertEquals(new Share(0, 4), bars.get(0).notKnown());
        assertEquals(new Share(1, 4), bars.get(1).full());
        assertEquals(new Share(1, 4), bars.get(1).notKnown());
    }

    @Test
    @DisplayName("a test is failed by those who ran, not by what did not compile or the grader could not tell")
    void failedTests() {
        List<FailedTest> most = FailedTest.most(CLASS);
        assertEquals(1, most.size());
        assertEquals("it is third", most.get(0).title());
        assertEquals("two", most.get(0).part());
        assertEquals(new Share(1, 3), most.get(0).failed());
        assertEquals("./bob/report.html", most.get(0).some().get(0).link());
    }

    @Test
    @DisplayName("a test names the first five that failed it, and says how many more there are")
    void others() {
        List<Graded> wrong =
                IntStream.range(0, 7).mapToObj(i -> Samples.wrong()).toList();
        FailedTest test = FailedTest.most(wrong).get(0);
        assertEquals(5, test.some().size());
        assertEquals(2, test.others());
    }

    @Test
    @DisplayName("few are never written as none, nor nearly all as all")
    void percent() {
        assertEquals("0 %", new Share(0, 1000).percent());
        assertEquals("<1 %", new Share(1, 1000).percent());
        assertEquals(">99 %", new Share(999, 1000).percent());
        assertEquals("100 %", new Share(1000, 1000).percent());
        assertEquals("0 %", new Share(0, 0).percent());
    }

    @Test
    @DisplayName("what the grader failed on is called out above everything else, and only then")
    void faults() {
        String page = IndexHtml.text(Samples.RUN, CLASS);
        assertTrue(page.indexOf("Please look:") < page.indexOf("<h2"), page);
        assertTrue(page.contains("could not mark all of 1 submission, through no fault of the author."), page);
        assertEquals(-1, IndexHtml.text(Samples.RUN, List.of(Samples.wrong())).indexOf("Please look:"));
    }

    private static Graded graded(String name, Verdict verdict, Map<TestCase, Outcome> outcomes) {
        return new Graded(
                name, verdict, Marking.mark(SmallAssignment.RUBRIC, SmallAssignment.TESTS, outcomes), 1, List.of());
    }
}
