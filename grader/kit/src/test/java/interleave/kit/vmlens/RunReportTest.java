package interleave.kit.vmlens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunReportTest {

    @Test
    void aLineIsReadFieldByFieldAndItsRaceMarkApart() {
        RunReport report = RunReport.parse(Reports.UNSYNCHRONISED_READ);

        assertEquals(1, report.runs().size());
        assertEquals(
                new Access("thread 1", true, "Write", "t/SharedCounter.counter", "2", "t/SharedCounter.increment"),
                report.runs().get(0).get(5));
        assertEquals(
                new Access("thread 1", false, "Monitor Enter", "", "2", "t/SharedCounter.increment"),
                report.runs().get(0).get(3));
    }

    @Test
    void runsAreKeptApart() {
        RunReport report = RunReport.parse(Reports.runs(Reports.CALM, Reports.SPIN_LOCK, Reports.CALM));

        assertEquals(List.of(2, 10, 2), report.runs().stream().map(List::size).toList());
    }

    @Test
    void aThreadMayHaveASemicolonInItsName() {
        RunReport report = RunReport.parse("3;a;b &lt;1&gt;;Write;t/A.x;1;t/A.&lt;init&gt;\n");

        assertEquals(
                new Access("a;b <1>", false, "Write", "t/A.x", "1", "t/A.<init>"),
                report.runs().get(0).get(0));
    }

    @Test
    void whatIsNoLineOfARunIsLeftOut() {
        assertEquals(List.of(), RunReport.parse("\nnothing here\n1;2;3\n").runs());
    }
}
