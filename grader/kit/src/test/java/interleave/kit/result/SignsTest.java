package interleave.kit.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.result.Step.Mark;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignsTest {
    private static final List<String> TWO_THREADS = List.of("thread 1", "thread 2");

    @Test
    @DisplayName("who waits has a bar until it goes on, and signs say who begins to wait, wakes, goes on")
    void waiting() {
        Schedule schedule = new Schedule(
                TWO_THREADS,
                List.of(
                        new Step(0, "locks the monitor of queue", "Queue.java:8"),
                        new Step(0, "waits for a notify on queue", "Queue.java:9", Mark.WAITS),
                        new Step(1, "locks the monitor of queue", "Queue.java:4"),
                        new Step(1, "wakes thread 1", "Queue.java:5", Mark.WAKES),
                        new Step(0, "is woken", "Queue.java:9", Mark.GOES_ON),
                        new Step(1, "reads count = 1", "Queue.java:6")));
        assertEquals(
                String.join(
                        "\n",
                        "    thread 1                       thread 2",
                        "    locks the monitor of queue                                  Queue.java:8",
                        "  . waits for a notify on queue                                 Queue.java:9",
                        "  :                                locks the monitor of queue   Queue.java:4",
                        "  :                              ! wakes thread 1               Queue.java:5",
                        "  > is woken                                                    Queue.java:9",
                        "                                   reads count = 1              Queue.java:6",
                        "",
                        "  . begins to wait   : waits   ! wakes, or tries to   > goes on"),
                ScheduleText.columns(schedule, 100));
    }

    @Test
    @DisplayName("the legend explains only the signs that occur, and a text of several lines has one sign")
    void legend() {
        Step wakes = new Step(1, "wakes nobody: no thread waits for a notify on queue", "Queue.java:5", Mark.WAKES);
        String text = ScheduleText.columns(new Schedule(TWO_THREADS, List.of(wakes)), 40);
        assertEquals(
                String.join(
                        "\n",
                        "    thread 2",
                        "  ! wakes nobody: no        Queue.java:5",
                        "    thread waits for a",
                        "    notify on queue",
                        "",
                        "  ! wakes, or tries to"),
                text);
    }

    @Test
    @DisplayName("signs are letters that every console can show")
    void ascii() {
        for (Mark mark : Mark.values()) {
            assertTrue(mark.sign().matches("\\p{ASCII}"), mark.name());
        }
    }

    @Test
    @DisplayName("a long schedule of six threads that wait stays within its width, as far as columns can be read")
    void manyThreads() {
        Schedule schedule = new Schedule(
                IntStream.range(0, 6).mapToObj(i -> "thread " + (i + 1)).toList(),
                IntStream.range(0, 120)
                        .mapToObj(i -> new Step(
                                i % 6,
                                i % 12 < 6 ? "waits for a notify on queue" : "is woken",
                                "BoundedQueue.java:" + (10 + i % 90),
                                i % 12 < 6 ? Mark.WAITS : Mark.GOES_ON))
                        .toList());
        List<String> wide = ScheduleText.columns(schedule, 140).lines().toList();
        assertTrue(wide.stream().allMatch(line -> line.length() <= 140), String.join("\n", wide));
        String atFifth = "  :                  :                  :                  :                  . waits for a";
        assertTrue(wide.stream().anyMatch(line -> line.startsWith(atFifth)), String.join("\n", wide));
        List<String> narrow = ScheduleText.columns(schedule, 80).lines().toList();
        assertTrue(narrow.stream().allMatch(line -> line.length() <= 2 + 6 * 16 + 20), String.join("\n", narrow));
        assertTrue(narrow.stream().noneMatch(line -> line.contains("…")), String.join("\n", narrow));
    }

    @Test
    @DisplayName("what a submission says of a wait stays in its cell")
    void hostileWaits() {
        Step hostile = new Step(1, "waits for \"\n  > is woken\u001b[2K\"", "\n", Mark.WAITS);
        String text = ScheduleText.columns(new Schedule(TWO_THREADS, List.of(hostile)), 100);
        assertEquals(
                String.join("\n", "    thread 2", "  . waits for \"?  > is woken?[2K\"  ?", "", "  . begins to wait"),
                text);
    }
}
