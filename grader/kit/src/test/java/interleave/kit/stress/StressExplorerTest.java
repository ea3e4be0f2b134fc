package interleave.kit.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.Fixture;
import interleave.kit.exam.Judge;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With real threads,")
class StressExplorerTest {
    @TempDir
    Path folder;

    private Map<String, Outcome> examine(String subject, String probe) throws Exception {
        return new Fixture(folder)
                .onlyBy(Judge.STRESS)
                .examine("public class Subject { " + subject + " }", "class Probe { " + probe + " }");
    }

    @Test
    @DisplayName("a standstill is told with thread, state, lock and line; who has time left is left alone")
    void standstill() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                private boolean open;
                synchronized void await() throws Exception { while (!open) wait(); }
                synchronized void awaitShortly() throws Exception { if (!open) wait(3_500); }
                synchronized void open() { open = true; notifyAll(); }""",
                """
                @Stress void never() { Subject s = shared("s", new Subject()); together(s::await, s::await); }
                @Stress void opened() {
                    Subject s = shared("s", new Subject());
                    together(s::await, s::await, () -> { Timeline.untilOthersWait(); s.open(); });
                }
                @Stress void shortly() { Subject s = shared("s", new Subject()); together(s::awaitShortly); }""");
        Outcome never = outcomes.get("never");
        assertEquals(Ending.DEADLOCK, never.ending());
        assertTrue(
                never.message().startsWith("Deadlock: thread 1 waits for a notify on Subject at Subject.java:"),
                never.message());
        assertTrue(
                never.message().contains("; thread 2 waits for a notify on Subject at Subject.java:"), never.message());
        assertEquals(
                Ending.PASSED,
                outcomes.get("opened").ending(),
                outcomes.get("opened").message());
        assertEquals(
                Ending.PASSED,
                outcomes.get("shortly").ending(),
                outcomes.get("shortly").message());
    }

    @Test
    @DisplayName("the lost notify is found: who acts waits until the others are really parked")
    void lostNotify() throws Exception {
        Outcome outcome = examine(
                        """
                private int n;
                synchronized void add() throws Exception { while (n == 1) wait(); n++; notify(); }
                synchronized void take() throws Exception { while (n == 0) wait(); n--; notify(); }""",
                        """
                @Stress void mixed() {
                    Subject s = shared("s", new Subject());
                    together(s::take, s::take, s::take, s::take,
                        () -> { Timeline.untilOthersWait(); s.add(); s.add(); },
                        () -> { Timeline.untilOthersWait(); s.add(); s.add(); });
                }""")
                .get("mixed");
        assertEquals(Ending.DEADLOCK, outcome.ending(), outcome.message());
    }

    @Test
    @DisplayName("a wrong result counts, unless time went into it")
    void wrongResults() throws Exception {
        Map<String, Outcome> outcomes = examine(
                "int two() { return 3; }",
                """
                @Stress void result() {
                    Subject s = shared("s", new Subject());
                    together(() -> Expect.equal("two()", 2, s.two()));
                }
                @Stress void time() {
                    Subject s = shared("s", new Subject());
                    together(() -> { long start = Timeline.nanos(); s.two();
                        Expect.that(Timeline.nanos() - start < 0, "too slow"); });
                }""");
        assertEquals(Ending.WRONG_RESULT, outcomes.get("result").ending());
        assertEquals(Ending.NOT_KNOWN, outcomes.get("time").ending());
    }

    @Test
    @DisplayName("threads that run for long are no standstill, and are interrupted in the end")
    void spinning() throws Exception {
        Outcome outcome = examine(
                        "void spin() throws InterruptedException {"
                                + " while (!Thread.interrupted()) { Thread.onSpinWait(); } throw new InterruptedException(); }",
                        "@Stress void spin() { Subject s = shared(\"s\", new Subject()); together(s::spin); }")
                .get("spin");
        assertEquals(Ending.PASSED, outcome.ending(), outcome.message());
    }
}
