package interleave.kit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the time line of processes,")
class ChronicleTest {
    private final Chronicle chronicle = new Chronicle();

    private List<String> told() {
        Schedule schedule = chronicle.schedule();
        return schedule.steps().stream()
                .map(step -> schedule.threads().get(step.thread()) + ": " + step.what())
                .toList();
    }

    @Test
    @DisplayName("a call during which nothing happens is one event, any other is two")
    void calls() {
        chronicle.add("test", "calls a()");
        chronicle.addEnd("test", "a()", Chronicle.RETURNS);
        chronicle.add("test", "calls b()");
        chronicle.addEnd("test", "b()", " throws Oops");
        chronicle.add("test", "calls c()");
        chronicle.add("worker 1", "has ended");
        chronicle.addEnd("test", "c()", Chronicle.RETURNS);
        assertEquals(
                List.of(
                        "test: a()",
                        "test: b() throws Oops",
                        "test: calls c()",
                        "worker 1: has ended",
                        "test: c() returns"),
                told());
    }

    @Test
    @DisplayName("a process that gets its name late has had it from the beginning")
    void renamed() {
        chronicle.add("process 7", "has started");
        chronicle.rename("process 7", "worker 1");
        chronicle.add("worker 1", "has ended");
        assertEquals(List.of("worker 1: has started", "worker 1: has ended"), told());
    }

    @Test
    @DisplayName("of many events the first and the last ones stay")
    void many() {
        for (int i = 0; i < 200; i++) {
            chronicle.add("test", "event " + i);
        }
        List<Step> steps = chronicle.schedule().steps();
        assertEquals("event 0", steps.get(0).what());
        assertEquals("event 199", steps.get(steps.size() - 1).what());
        assertTrue(steps.size() <= 80, steps.size() + " events");
        assertTrue(steps.stream().anyMatch(step -> step.what().startsWith("… ")), "nothing says that some are missing");
    }
}
