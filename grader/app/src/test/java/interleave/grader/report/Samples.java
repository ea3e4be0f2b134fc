package interleave.grader.report;

import interleave.grader.SmallAssignment;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import interleave.kit.rubric.Marking;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Results to be written down. */
final class Samples {
    /** What a student would write who wished to be read as something else, in any format. */
    static final String HOSTILE = "=1+1\"]]><script>alert(1)</script>`|\n```\n::error::x\u0000\u001b[31m\u202e";

    static final Run RUN =
            new Run("00-small", "A small box", SmallAssignment.RUBRIC.parts(), 7, "Run without a sandbox.");

    static final Schedule SCHEDULE = new Schedule(
            List.of("thread 1", "thread 2"),
            List.of(
                    new Step(0, "reads counter = 0", "SharedCounter.java:14"),
                    new Step(1, "reads counter = 0", "SharedCounter.java:14"),
                    new Step(0, "writes counter = 1", "SharedCounter.java:15"),
                    new Step(1, "writes counter = 1", "SharedCounter.java:15")));

    static final Schedule WAITING = new Schedule(
            List.of("thread 1", "thread 2"),
            List.of(
                    new Step(0, "waits for a notify on queue", "Queue.java:9", Step.Mark.WAITS),
                    new Step(1, "wakes thread 1", "Queue.java:5", Step.Mark.WAKES),
                    new Step(0, "is woken", "Queue.java:9", Step.Mark.GOES_ON),
                    new Step(1, "waits for the lock", "Queue.java:6", Step.Mark.WAITS),
                    new Step(0, "reads count = 1", "Queue.java:10")));

    private Samples() {}

    static Graded accepted() {
        return graded("ada", new Verdict.Accepted(), Map.of());
    }

    static Graded wrong() {
        return wrong(SCHEDULE);
    }

    static Graded wrong(Schedule schedule) {
        Outcome lost = Outcome.of(Ending.WRONG_RESULT, "counter.value(): expected 2, got 1", schedule);
        return graded("bob", new Verdict.Wrong(), Map.of(SmallAssignment.THIRD, lost.in(0.25)));
    }

    static Graded hostile() {
        Schedule schedule = new Schedule(List.of(HOSTILE), List.of(new Step(0, HOSTILE, HOSTILE, Step.Mark.WAITS)));
        Outcome outcome = Outcome.of(Ending.WRONG_RESULT, HOSTILE, schedule);
        Graded graded = graded(HOSTILE, new Verdict.Rejected(HOSTILE), Map.of(SmallAssignment.FIRST, outcome));
        return new Graded(HOSTILE, graded.verdict(), graded.parts(), 1, List.of(HOSTILE));
    }

    /** Gives what {@code grades.json} says of them. */
    static String gradesJson(List<Graded> graded) throws IOException {
        StringWriter out = new StringWriter();
        new GradesJson().write(RUN, ClassResults.inMemory(graded), out);
        return out.toString();
    }

    private static Graded graded(String name, Verdict verdict, Map<TestCase, Outcome> failed) {
        Map<TestCase, Outcome> outcomes = new HashMap<>();
        SmallAssignment.TESTS.forEach(test -> outcomes.put(test, Outcome.passed()));
        outcomes.putAll(failed);
        return new Graded(
                name, verdict, Marking.mark(SmallAssignment.RUBRIC, SmallAssignment.TESTS, outcomes), 4.21, List.of());
    }
}
