package interleave.queue.tests;

import static interleave.kit.Scenario.together;

import interleave.kit.EverySchedule;
import interleave.kit.Timeline;
import interleave.queue.Workers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:rules")
@DisplayName("By the rules (more),")
class HiddenRulesTest {
    private static final int HOUR = 3_600_000;

    private int woken;

    @EverySchedule(waits = true)
    @DisplayName("who waits in Workers.map for its threads waits until they end, and does not look again and again")
    void mapDoesNotPoll() {
        Job job = new Job(HOUR);
        Attempt map = Attempt.of("map(function that takes an hour, [0], 1)", () -> Workers.map(job, job.inputs(), 1));
        together(map::make, () -> {
            woken = RulesTest.wakeUps();
            Timeline.interrupt(1);
        });
        RulesTest.expectFew(map, woken);
    }
}
