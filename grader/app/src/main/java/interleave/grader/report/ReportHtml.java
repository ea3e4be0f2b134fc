package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.kit.result.ScheduleText;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.List;
import java.util.Map;

/** {@code report.html}: one submission, with a picture of each schedule that broke something. */
final class ReportHtml implements Format.OfSubmission {
    private static final int TEXT_WIDTH = 120;

    @Override
    public String fileName(Run run) {
        return "report.html";
    }

    @Override
    public String text(Run run, Graded graded) {
        return Page.of(
                "report",
                Map.of(
                        "run",
                        run,
                        "graded",
                        graded,
                        "seconds",
                        Seconds.of(graded.seconds()),
                        "parts",
                        graded.parts().stream().map(PartView::of).toList()));
    }

    /** A part as the page shows it. */
    public record PartView(PartMark mark, List<TestView> tests) {
        static PartView of(PartMark mark) {
            return new PartView(mark, mark.tests().stream().map(TestView::of).toList());
        }

        /** Gives how many of its tests passed. */
        public String summary() {
            long passed = tests.stream().filter(TestView::passed).count();
            return passed == tests.size() ? "all passed" : passed + " of " + tests.size() + " passed";
        }
    }

    /** A test as the page shows it. */
    public record TestView(
            TestMark mark, boolean passed, boolean drawn, Drawing drawing, List<Legend.Entry> legend, String columns) {
        static TestView of(TestMark mark) {
            boolean drawn = !mark.outcome().schedule().isEmpty();
            return new TestView(
                    mark,
                    mark.outcome().isPassed(),
                    drawn,
                    Drawing.of(mark.outcome().schedule(), mark.outcome().message()),
                    Legend.of(mark.outcome().schedule()),
                    ScheduleText.columns(mark.outcome().schedule(), TEXT_WIDTH));
        }
    }
}
