package interleave.kit.lincheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.lincheck.Seen.Kind;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceScheduleTest {
    private static final String QUEUE = "t.Queue";

    private static Seen step(int thread, String what, int line) {
        return new Seen(thread, Kind.STEP, QUEUE, what, "Queue.java:" + line);
    }

    private static Seen of(int thread, Kind kind, String what) {
        return new Seen(thread, kind, QUEUE, what, "Queue.java:9");
    }

    private static TraceSchedule trace(Seen... run) {
        return TraceSchedule.of(List.of(run), Set.of(QUEUE));
    }

    @Test
    void stepsOutsideOfTheStudentsClassesAreLeftOut() {
        Schedule schedule = trace(
                        new Seen(1, Kind.STEP, "java.util.ArrayDeque", "reads head = 0", "ArrayDeque.java:1"),
                        step(1, "reads size = 0", 3),
                        new Seen(1, Kind.OTHER, "", "", ""))
                .schedule();

        List<Step> steps = List.of(new Step(0, "reads size = 0", "Queue.java:3"));
        assertEquals(new Schedule(List.of("thread 1"), steps), schedule);
    }

    @Test
    void theTestsOwnThreadIsTheLastColumn() {
        Schedule schedule =
                trace(step(0, "a", 1), step(2, "b", 2), step(1, "c", 3)).schedule();

        assertEquals(List.of("thread 1", "thread 2", "test"), schedule.threads());
        assertEquals(
                List.of(2, 1, 0), schedule.steps().stream().map(Step::thread).toList());
    }

    @Test
    void aThreadIsSaidToWaitForAMonitorThatItDoesNotGet() {
        List<String> words = trace(
                        of(1, Kind.MONITOR, "acquires the monitor"),
                        step(1, "reads size = 0", 3),
                        of(2, Kind.MONITOR, "acquires the monitor"),
                        new Seen(2, Kind.BLOCKED, "", "", ""),
                        of(1, Kind.MONITOR, "acquires the monitor"))
                .schedule()
                .steps()
                .stream()
                .map(Step::what)
                .toList();

        assertEquals(
                List.of("acquires the monitor", "reads size = 0", "waits for the monitor", "waits for the monitor"),
                words);
    }

    @Test
    void aThreadThatGoesOnAfterWaitingIsWoken() {
        List<String> words = trace(
                        of(1, Kind.WAIT, "waits until it is notified"),
                        step(2, "notifies", 5),
                        step(1, "reads size = 1", 6))
                .schedule()
                .steps()
                .stream()
                .map(Step::what)
                .toList();

        assertEquals(List.of("waits until it is notified", "notifies", "is woken", "reads size = 1"), words);
    }

    @Test
    void aLongRunIsCutToItsLastSteps() {
        List<Seen> run = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            run.add(step(1, "writes size = " + i, 4));
        }
        Schedule schedule = TraceSchedule.of(run, Set.of(QUEUE)).schedule();

        assertEquals(40, schedule.steps().size());
        assertEquals("writes size = 499", schedule.steps().get(39).what());
    }

    @Test
    void aThreadThatDoesTheSameInARowIsShownTwice() {
        Seen spin = step(1, "reads full = true", 4);

        assertEquals(
                3,
                trace(spin, spin, spin, spin, step(2, "x", 1))
                        .schedule()
                        .steps()
                        .size());
    }

    @Test
    void onlyThreadsThatHaveNotComeBackAreSaidToBeHeldUp() {
        TraceSchedule trace = trace(
                of(1, Kind.WAIT, "waits until it is notified"),
                of(2, Kind.RETURN, "take() returns 1"),
                step(0, "reads size = 1", 6));

        assertEquals(List.of("thread 1 waits until it is notified at Queue.java:9"), trace.lastSteps());
    }

    @Test
    void aLoopThatSeesNewValuesDoesNotGoInCircles() {
        List<Seen> circles = new ArrayList<>();
        List<Seen> progress = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            circles.add(step(1, "reads full = true", 4));
            progress.add(step(1, "writes count = " + i, 4));
        }

        assertTrue(TraceSchedule.of(circles, Set.of(QUEUE)).endsInCircles());
        assertFalse(TraceSchedule.of(progress, Set.of(QUEUE)).endsInCircles());
        assertFalse(trace(step(1, "reads full = true", 4)).endsInCircles());
    }
}
