package interleave.queue.tests;

import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.WorkerException;
import interleave.queue.Workers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Functions that take time take it one beside the other: that is how threads are counted. */
@Tag("part:workers")
@DisplayName("Workers.map")
class WorkersTest {

    private Thread caller;
    private int left;

    @EverySchedule(waits = true)
    @DisplayName("gives results in the order of the inputs, from a thread for each input if there may be more")
    void keepsTheOrder() {
        Job job = new Job(30, 10);
        Attempt map = Attempt.of("map(function, [0, 1], 5)", () -> Workers.map(job, job.inputs(), 5));
        together(() -> {
            caller = Thread.currentThread();
            map.make();
        });
        map.expect(job.results());
        job.expectEachInputOnce();
        job.expectThreads(2, caller);
    }

    @EverySchedule(waits = true)
    @DisplayName("runs the function on as many threads as it is told, be it one, and none is left")
    void usesTheThreads() {
        Job job = new Job(10, 10);
        Attempt map = Attempt.of("map(function, [0, 1], 1)", () -> Workers.map(job, job.inputs(), 1));
        together(() -> {
            caller = Thread.currentThread();
            map.make();
            left = Timeline.threadsLeft();
        });
        map.expect(job.results());
        job.expectThreads(1, caller);
        Expect.equal("threads that are left when map has returned", 0, left);
    }

    @EverySchedule(waits = true)
    @DisplayName("gives an empty list for no inputs")
    void noInputs() {
        Attempt map = Attempt.of("map(function, [], 2)", () -> Workers.map(new Job(), List.of(), 2));
        together(map::make);
        map.expect(List.of());
    }

    @EverySchedule(waits = true)
    @DisplayName("takes null inputs, and gives null results")
    void nulls() {
        Attempt map =
                Attempt.of("map(x -> x, [null, a], 1)", () -> Workers.map(input -> input, Arrays.asList(null, "a"), 1));
        together(map::make);
        map.expect(Arrays.asList(null, "a"));
    }

    @EverySchedule(waits = true)
    @DisplayName("refuses a number of threads below 1")
    void refusesNoThreads() {
        for (int threads : new int[] {0, -1}) {
            together(() -> Expect.toThrow(
                    "map(function, [a], " + threads + ")",
                    IllegalArgumentException.class,
                    () -> Workers.map(input -> input, List.of("a"), threads)));
        }
    }

    @EverySchedule(waits = true)
    @DisplayName("throws the failure of the lowest index as a WorkerException, when all threads have ended")
    void lowestFailure() {
        Failing job = new Failing(30, 0, 1);
        Attempt map = Attempt.of(
                "map(function that fails for 0 after it has failed for 1, [0, 1], 2)",
                () -> Workers.map(job, List.of(0, 1), 2));
        together(() -> {
            map.make();
            left = Timeline.threadsLeft();
        });
        job.expectThrown(map, 0);
        Expect.equal("threads that are left when map has thrown", 0, left);
    }

    @EverySchedule(waits = true)
    @DisplayName("treats an Error of the function like an exception")
    void error() {
        AssertionError error = new AssertionError("for the test");
        Attempt map = Attempt.of(
                "map(function that throws an Error, [a], 1)",
                () -> Workers.map(
                        input -> {
                            throw error;
                        },
                        List.of("a"),
                        1));
        together(() -> {
            map.make();
            left = Timeline.threadsLeft();
        });
        map.expectThrown(WorkerException.class);
        map.expectCause(error);
        Expect.equal("threads that are left when map has thrown", 0, left);
    }

    @EverySchedule(waits = true)
    @DisplayName("interrupts the threads when its caller is interrupted, and waits for them")
    void interrupted() {
        Job job = new Job(1_000, 1_000);
        Attempt map =
                Attempt.of("map(function that waits, [0, 1], 2), interrupted", () -> Workers.map(job, job.inputs(), 2));
        together(
                () -> {
                    map.make();
                    left = Timeline.threadsLeft();
                },
                () -> {
                    Timeline.untilOthersWait();
                    Timeline.interrupt(1);
                });
        map.expectThrown(InterruptedException.class);
        Expect.equal("threads whose function was interrupted", 2, job.interrupted());
        Expect.equal("threads that are left when map has thrown", 0, left);
    }
}
