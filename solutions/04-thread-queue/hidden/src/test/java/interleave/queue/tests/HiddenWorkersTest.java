package interleave.queue.tests;

import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.Workers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:workers")
@DisplayName("Workers.map (more)")
class HiddenWorkersTest {
    private int left;

    @EverySchedule(races = true, waits = true)
    @DisplayName("loses no result when all are ready at once, and has no data race")
    void quickFunctions() {
        Attempt map = Attempt.of("map(x -> x, [a, b], 2)", () -> Workers.map(input -> input, List.of("a", "b"), 2));
        together(map::make);
        map.expect(List.of("a", "b"));
    }

    @EverySchedule(waits = true)
    @DisplayName("gives null where the function gives null, and no fewer results")
    void nullResults() {
        Attempt map = Attempt.of("map(x -> null, [a, b], 1)", () -> Workers.map(input -> null, List.of("a", "b"), 1));
        together(map::make);
        map.expect(Arrays.asList(null, null));
    }

    @EverySchedule(waits = true)
    @DisplayName("tries the inputs below a failure, and throws the failure of the lowest")
    void lowerInputsAreTried() {
        Failing job = new Failing(4, 1, 2);
        Attempt map = Attempt.of("map(function that fails for 2, later for 1, [0, 1, 2, 3], 2)",
                () -> Workers.map(job, List.of(0, 1, 2, 3), 2));
        together(() -> {
            map.make();
            left = Timeline.threadsLeft();
        });
        job.expectThrown(map, 1);
        Expect.equal("threads that are left when map has thrown", 0, left);
    }

    @EverySchedule(waits = true)
    @DisplayName("refuses a number of threads below 1 also when there is nothing to do")
    void refusesNoThreads() {
        together(() -> Expect.toThrow("map(function, [], 0)", IllegalArgumentException.class,
                () -> Workers.map(input -> input, List.of(), 0)));
    }

    @EverySchedule(waits = true)
    @DisplayName("that is interrupted twice still waits for its threads")
    void interruptedTwice() {
        Job job = new Job(1_000);
        Attempt map = Attempt.of("map(function that waits, [0], 1), interrupted twice",
                () -> Workers.map(job, job.inputs(), 1));
        together(
                () -> {
                    map.make();
                    left = Timeline.threadsLeft();
                },
                () -> {
                    Timeline.untilOthersWait();
                    Timeline.interrupt(1);
                    Timeline.untilOthersWait();
                    Timeline.interrupt(1);
                });
        map.expectThrown(InterruptedException.class);
        Expect.equal("threads that are left when map has thrown", 0, left);
    }
}
