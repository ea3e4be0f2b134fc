package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {
    @Test
    @DisplayName("a schedule is drawn: a lane a thread, steps downwards, their places, and what it" + " ended in")
    void drawn() {
        String page = new ReportHtml().text(Samples.RUN, Samples.wrong());
        assertEquals(2, page.split("<line class=\"lane\"", -1).length - 1);
        assertEquals(4, page.split("<rect class=\"box\"", -1).length - 1);
        assertTrue(page.contains(">SharedCounter.java:14</text>"), page);
        assertTrue(page.contains("class=\"end\""), page);
        assertTrue(page.contains(">counter.value(): expected 2, got 1</text>"), page);
    }

    @Test
    @DisplayName("where nothing failed, nothing is drawn")
    void notDrawn() {
        assertFalse(new ReportHtml().text(Samples.RUN, Samples.accepted()).contains("<svg"));
    }

    @Test
    @DisplayName("steps follow each other downwards, each in the lane of its thread")
    void layout() {
        Drawing drawing = Drawing.of(Samples.SCHEDULE, "expected 2, got 1");
        assertEquals(drawing.boxes().get(0).x(), drawing.boxes().get(2).x());
        for (int i = 1; i < drawing.boxes().size(); i++) {
            Drawing.Box above = drawing.boxes().get(i - 1);
            assertTrue(above.y() + above.height() < drawing.boxes().get(i).y());
        }
        assertTrue(drawing.end().get(0).y() > drawing.laneBottom());
        assertTrue(drawing.end().get(0).y() < drawing.height());
    }

    @Test
    @DisplayName("long values are broken into lines, and cut when there are too many")
    void wraps() {
        assertEquals(List.of("reads a", "long name"), Wrap.at("reads a long name", 10));
        assertEquals(List.of("aaaa", "aa"), Wrap.at("aaaaaa", 4));
        assertEquals(8, Wrap.at("a".repeat(1000), 10).size());
    }
}
