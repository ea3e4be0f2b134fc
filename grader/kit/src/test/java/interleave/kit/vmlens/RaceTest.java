package interleave.kit.vmlens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RaceTest {
    private static final Owners OWNERS = new Owners("t/CounterTest");

    private static Optional<Race> race(String... runs) {
        return Race.in(RunReport.parse(Reports.runs(runs)), OWNERS);
    }

    @Test
    void theMessageNamesTheFieldAndWhoDidWhatInWhichMethod() {
        String message = race(Reports.UNSYNCHRONISED_READ).orElseThrow().message();

        assertTrue(
                message.startsWith("Data race: thread 1 writes SharedCounter.counter in increment()"
                        + " while thread 2 reads it in value(), and nothing orders the two."),
                message);
    }

    @Test
    void theScheduleShowsTheStudentsStepsOnly() {
        Schedule schedule = race(Reports.UNSYNCHRONISED_READ).orElseThrow().schedule(OWNERS);

        assertEquals(List.of("thread 1", "thread 2", "test"), schedule.threads());
        assertEquals(
                List.of(
                        new Step(0, "acquires the monitor in SharedCounter.increment()", ""),
                        new Step(0, "reads SharedCounter.counter in increment()", ""),
                        new Step(0, "writes SharedCounter.counter in increment()", ""),
                        new Step(0, "releases the monitor in SharedCounter.increment()", ""),
                        new Step(1, "reads SharedCounter.counter in value()", ""),
                        new Step(2, "reads SharedCounter.counter in value()", "")),
                schedule.steps());
    }

    @Test
    void aRaceThatMayBeOrderedByAnAtomicAndIsSeenInFewRunsIsNotBelieved() {
        String[] runs = {Reports.SPIN_LOCK, Reports.CALM, Reports.CALM, Reports.CALM, Reports.CALM};

        assertEquals(Optional.empty(), race(runs));
    }

    @Test
    void theSameRaceInManyRunsIsBelieved() {
        assertTrue(race(Reports.SPIN_LOCK, Reports.CALM, Reports.SPIN_LOCK, Reports.SPIN_LOCK)
                .isPresent());
    }

    @Test
    void oneOfVeryFewRunsIsNotMany() {
        assertEquals(Optional.empty(), race(Reports.SPIN_LOCK, Reports.CALM));
    }

    @Test
    void aRaceThatNothingCanOrderIsBelievedFromOneRunOfMany() {
        String[] runs = {Reports.CALM, Reports.CALM, Reports.CALM, Reports.CALM, Reports.UNSYNCHRONISED_READ};

        assertTrue(race(runs).isPresent());
    }

    @Test
    void twoReadsAreNoRace() {
        assertEquals(Optional.empty(), race(Reports.UNSYNCHRONISED_READ.replace("Write", "Read")));
    }

    @Test
    void aRaceOfTheTestItselfIsNotHeldAgainstTheStudent() {
        String ofTest = Reports.UNSYNCHRONISED_READ.replace("t/SharedCounter.value", "t/CounterTest$1.run");

        assertEquals(Optional.empty(), race(ofTest));
    }
}
