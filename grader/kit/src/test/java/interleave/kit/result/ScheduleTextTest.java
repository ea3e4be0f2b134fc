package interleave.kit.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleTextTest {
    private static final List<String> TWO_THREADS = List.of("thread 1", "thread 2");

    @Test
    @DisplayName("threads stand side by side, a step a line, the source at the right")
    void lostUpdate() {
        Schedule lostUpdate = new Schedule(
                TWO_THREADS,
                List.of(
                        new Step(0, "reads counter = 0", "SharedCounter.java:14"),
                        new Step(1, "reads counter = 0", "SharedCounter.java:14"),
                        new Step(0, "writes counter = 1", "SharedCounter.java:15"),
                        new Step(1, "writes counter = 1", "")));
        assertEquals(
                String.join(
                        "\n",
                        "  thread 1                  thread 2",
                        "  reads counter = 0                                   SharedCounter.java:14",
                        "                            reads counter = 0         SharedCounter.java:14",
                        "  writes counter = 1                                  SharedCounter.java:15",
                        "                            writes counter = 1"),
                ScheduleText.columns(lostUpdate, 100));
    }

    @Test
    @DisplayName("a thread that takes no step gets no column")
    void threadWithoutSteps() {
        Schedule schedule = new Schedule(
                List.of("test", "thread 1"), List.of(new Step(1, "reads counter = 0", "SharedCounter.java:14")));
        assertEquals(
                "  thread 1\n  reads counter = 0         SharedCounter.java:14", ScheduleText.columns(schedule, 100));
    }

    @Test
    @DisplayName("an empty schedule is no text")
    void empty() {
        assertEquals("", ScheduleText.columns(Schedule.NONE, 100));
    }

    @Test
    @DisplayName("long texts are wrapped at spaces and cut after three lines, and no line gets too long")
    void longTexts() {
        String what = "calls tryIncrement(9223372036854775807) while another thread waits for the lock of the"
                + " counter that it does not get before the end of all days and of all nights after them";
        String text = ScheduleText.columns(
                new Schedule(TWO_THREADS, List.of(new Step(1, what, "SharedCounter.java:14"))), 80);
        List<String> lines = text.lines().toList();
        assertEquals(4, lines.size(), text);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80), text);
        assertTrue(lines.get(1).endsWith("SharedCounter.java:14"), text);
        assertTrue(lines.get(3).endsWith("…"), text);
    }

    @Test
    @DisplayName("colours and line ends out of a submission's values are not passed on")
    void controlCharacters() {
        String text = ScheduleText.columns(
                new Schedule(TWO_THREADS, List.of(new Step(0, "says \"\u001b[32m\n::error::\"", ""))), 100);
        assertEquals(2, text.lines().count(), text);
        assertTrue(text.contains("says \"?[32m?::error::\""), text);
    }
}
