package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
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
    @DisplayName("the parts stand at the top, with how many tests passed and a link to them")
    void overview() {
        String page = new ReportHtml().text(Samples.RUN, Samples.wrong());
        assertTrue(page.contains("<a href=\"#two\">Second</a>"), page);
        assertTrue(page.contains("<section id=\"two\">"), page);
        assertTrue(page.contains(">all passed</td>"), page);
        assertTrue(page.contains(">1 of 2 passed</td>"), page);
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
    @DisplayName("a thread that takes no step gets no lane")
    void threadWithoutSteps() {
        Step step = new Step(1, "reads counter = 0", "SharedCounter.java:14");
        Drawing drawing = Drawing.of(new Schedule(List.of("test", "thread 1"), List.of(step)), "expected 2, got 1");
        assertEquals(
                List.of("thread 1"),
                drawing.lanes().stream().map(Drawing.Lane::name).toList());
        assertTrue(drawing.boxes().get(0).x() < drawing.lanes().get(0).x());
        assertTrue(drawing.placeX() > drawing.boxes().get(0).x() + drawing.boxWidth());
    }

    @Test
    @DisplayName("who waits, wakes or goes on is drawn in a style of its own, and a legend explains it")
    void waiting() {
        String page = new ReportHtml().text(Samples.RUN, Samples.wrong(Samples.WAITING));
        assertEquals(2, count("<rect class=\"box waits\"", page));
        assertEquals(1, count("<rect class=\"box wakes\"", page));
        assertEquals(1, count("<rect class=\"box goes-on\"", page));
        assertEquals(1, count("<rect class=\"box\"", page));
        assertEquals(2, count("<rect class=\"edge\"", page));
        assertEquals(2, count("<line class=\"bar\"", page));
        assertEquals(4, count("<span class=\"key ", page));
        assertFalse(new ReportHtml().text(Samples.RUN, Samples.wrong()).contains("class=\"legend"));
    }

    @Test
    @DisplayName("a bar hangs in its thread's lane from the step that begins to wait, down to the next one or the end")
    void bars() {
        Drawing drawing = Drawing.of(Samples.WAITING, "expected 2, got 1");
        Drawing.Box first = drawing.boxes().get(0);
        Drawing.Box fourth = drawing.boxes().get(3);
        assertEquals(
                List.of(
                        new Drawing.Bar(
                                drawing.lanes().get(0).x(),
                                first.y() + first.height(),
                                drawing.boxes().get(2).y()),
                        new Drawing.Bar(
                                drawing.lanes().get(1).x(), fourth.y() + fourth.height(), drawing.laneBottom())),
                drawing.bars());
    }

    @Test
    @DisplayName("the legend explains only what occurs")
    void legend() {
        assertEquals(List.of(), Legend.of(Samples.SCHEDULE));
        Step wakes = new Step(0, "wakes nobody", "", Step.Mark.WAKES);
        assertEquals(
                List.of(new Legend.Entry("wakes", "wakes, or tries to")),
                Legend.of(new Schedule(List.of("thread 1"), List.of(wakes))));
    }

    private static int count(String what, String page) {
        return page.split(what, -1).length - 1;
    }

    @Test
    @DisplayName("long values are broken into lines, and cut when there are too many")
    void wraps() {
        assertEquals(List.of("reads a", "long name"), Wrap.at("reads a long name", 10));
        assertEquals(List.of("aaaa", "aa"), Wrap.at("aaaaaa", 4));
        assertEquals(8, Wrap.at("a".repeat(1000), 10).size());
    }
}
