package interleave.kit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import interleave.kit.Draw;
import interleave.kit.EverySchedule;
import interleave.kit.OneRun;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

class ChildJvmExtensionTest {
    private static final Schedule LOST_UPDATE = new Schedule(
            List.of("thread 1", "thread 2"),
            List.of(new Step(0, "calls increment()", ""), new Step(1, "reads counter = 0", "SharedCounter.java:14")));
    private static final AtomicInteger CALLS = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a test passes when the examination says so, and its method is never called in this JVM")
    void passed() {
        CALLS.set(0);
        Map<String, TestExecutionResult> results = run((tests, listener) -> all(tests, Outcome.passed()));
        assertEquals(
                Map.of(
                        "one increment is counted", Status.SUCCESSFUL,
                        "two increments leave 2", Status.SUCCESSFUL),
                statuses(results));
        assertEquals(0, CALLS.get());
    }

    @Test
    @DisplayName("a failure reads as its message and the schedule in columns, without a stack of the kit")
    void failed() {
        Outcome wrong = Outcome.of(Ending.WRONG_RESULT, "counter.value(): expected 2, got 1", LOST_UPDATE);
        Throwable thrown = thrown((tests, listener) -> all(tests, wrong));
        assertInstanceOf(AssertionError.class, thrown);
        assertEquals("counter.value(): expected 2, got 1", thrown.getMessage());
        assertEquals(
                """
                [two increments leave 2]
                counter.value(): expected 2, got 1

                  thread 1                  thread 2
                  calls increment()
                                            reads counter = 0         SharedCounter.java:14""",
                thrown.toString());
        assertEquals(0, thrown.getStackTrace().length);
    }

    @Test
    @DisplayName("what is not known fails as the grader's fault, not as the student's")
    void notKnown() {
        Outcome notKnown = Outcome.of(Ending.NOT_KNOWN, "vmlens is silent");
        Throwable thrown = thrown((tests, listener) -> all(tests, notKnown));
        assertFalse(thrown instanceof AssertionError);
        assertTrue(thrown.getMessage().contains("the grader's fault, not yours"), thrown.getMessage());
        assertTrue(thrown.getMessage().endsWith("vmlens is silent"), thrown.getMessage());
    }

    @Test
    @DisplayName("no test passes when the examination breaks off")
    void brokenExamination() {
        Throwable thrown = thrown((tests, listener) -> {
            throw new IOException("no space left on device");
        });
        assertTrue(thrown.getMessage().contains("no space left on device"), thrown.getMessage());
    }

    @Test
    @DisplayName("no test passes when the examination ends without its outcome")
    void outcomeMissing() {
        Map<String, TestExecutionResult> results = run((tests, listener) -> Map.of());
        assertEquals(Set.of(Status.FAILED), Set.copyOf(statuses(results).values()));
    }

    @Test
    @DisplayName("no test passes without the listener when the submission cannot be found")
    void withoutListener() throws Exception {
        Class<?> tests = Compiled.into(
                folder,
                "counter.CounterTest",
                """
                package counter;

                import interleave.kit.OneRun;
                import org.junit.jupiter.api.Tag;

                public class CounterTest {
                    @OneRun @Tag("part:increments")
                    void one() {}
                }
                """);
        Map<String, TestExecutionResult> results = Launch.of(List.of(selectClass(tests)));
        String message = results.get("one()").getThrowable().orElseThrow().getMessage();
        assertTrue(message.contains("holds the package counter"), message);
    }

    @Test
    @DisplayName("all selected tests are examined together, and only they")
    void examinedTogether() {
        AtomicInteger examinations = new AtomicInteger();
        Examiner counting = (tests, listener) -> {
            examinations.addAndGet(100 + tests.size());
            return all(tests, Outcome.passed());
        };
        run(counting);
        assertEquals(102, examinations.getAndSet(0));
        Launch.of(List.of(selectMethod(Increments.class, "one")), listener(counting));
        assertEquals(101, examinations.get());
    }

    @Test
    @DisplayName("a test passes as soon as its own outcome is there")
    void earlyOutcome() {
        Map<String, TestExecutionResult> results = run((tests, listener) -> {
            tests.forEach(test -> listener.finished(test, Outcome.passed()));
            return all(tests, Outcome.of(Ending.MISSING, "a later word changes nothing"));
        });
        assertEquals(Set.of(Status.SUCCESSFUL), Set.copyOf(statuses(results).values()));
    }

    @Test
    @DisplayName("a method that would run in this JVM only, beside the test, is refused")
    void beforeEach() {
        Map<String, TestExecutionResult> results = Launch.of(
                List.of(selectClass(Prepared.class)), listener((tests, listener) -> all(tests, Outcome.passed())));
        String message = results.get("one()").getThrowable().orElseThrow().getMessage();
        assertTrue(message.contains("write what it does into the test method"), message);
    }

    private Map<String, TestExecutionResult> run(Examiner examiner) {
        return Launch.of(List.of(selectClass(Increments.class)), listener(examiner));
    }

    private PlanListener listener(Examiner examiner) {
        return new PlanListener(
                () -> new AssignmentOfRun(Optional.empty(), Optional.empty()),
                (classes, assignment) -> examiner,
                text -> {},
                folder.resolve("marks.json"));
    }

    private Throwable thrown(Examiner examiner) {
        return run(examiner).get("two increments leave 2").getThrowable().orElseThrow();
    }

    private static Map<TestCase, Outcome> all(List<TestCase> tests, Outcome outcome) {
        Map<TestCase, Outcome> outcomes = new LinkedHashMap<>();
        tests.forEach(test -> outcomes.put(test, outcome));
        return outcomes;
    }

    private static Map<String, Status> statuses(Map<String, TestExecutionResult> results) {
        return results.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, result -> result.getValue()
                .getStatus()));
    }

    @Tag("part:increments")
    static class Increments {
        @OneRun
        @DisplayName("one increment is counted")
        void one() {
            CALLS.incrementAndGet();
        }

        @EverySchedule
        @DisplayName("two increments leave 2")
        void two(Draw draw) {
            CALLS.incrementAndGet();
        }
    }

    @Tag("part:increments")
    static class Prepared {
        @BeforeEach
        void prepare() {
            CALLS.incrementAndGet();
        }

        @OneRun
        void one() {
            CALLS.incrementAndGet();
        }
    }
}
