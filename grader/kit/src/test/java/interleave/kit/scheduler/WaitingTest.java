package interleave.kit.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.Fixture;
import interleave.kit.exam.Judge;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Step;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waiting, waking, interrupts and time-outs: all orders are tried, and what went wrong is told. */
@DisplayName("Where threads wait, the scheduler")
class WaitingTest {
    private static final String GATE =
            """
            public class Subject {
                private boolean open; String seen = "";
                synchronized void waitFor(long millis) {
                    try {
                        if (!open) wait(millis);
                        seen += open ? "open" : "shut";
                    } catch (InterruptedException e) { seen += "interrupted"; }
                }
                synchronized void open() { open = true; notify(); }
                synchronized String seen() { return seen; }
            }""";

    @TempDir
    Path folder;

    private Map<String, Outcome> examine(String subject, String probe) throws Exception {
        return new Fixture(folder).onlyBy(Judge.SCHEDULER).examine(subject, "class Probe { " + probe + " }");
    }

    @Test
    @DisplayName("tries a time-out and a wake-up at the same moment both ways")
    void timeOutAndWakeUp() throws Exception {
        Map<String, Outcome> outcomes = examine(
                GATE,
                bothWays(
                        "together(() -> s.waitFor(10), () -> { Timeline.pass(java.time.Duration.ofMillis(10)); s.open(); });",
                        "open",
                        "shut"));
        assertEquals(
                "seen: expected \"open\", got \"shut\"",
                outcomes.get("always1").message().split("\\. ")[0]);
        assertEquals(
                "seen: expected \"shut\", got \"open\"",
                outcomes.get("always2").message().split("\\. ")[0]);
    }

    @Test
    @DisplayName("tries a wake-up and the test's interrupt both ways")
    void interruptAndWakeUp() throws Exception {
        Map<String, Outcome> outcomes = examine(
                GATE,
                bothWays(
                        "together(() -> s.waitFor(0), () -> { Timeline.untilOthersWait(); s.open(); },"
                                + " () -> { Timeline.untilOthersWait(); Timeline.interrupt(1); });",
                        "open",
                        "interrupted"));
        assertEquals(Ending.WRONG_RESULT, outcomes.get("always1").ending());
        assertEquals(Ending.WRONG_RESULT, outcomes.get("always2").ending());
    }

    @Test
    @DisplayName("tries an interrupt by the student's own code before and while the thread waits")
    void ownInterrupt() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                public class Subject {
                    volatile int reached; volatile int interruptedAt;
                    void run() throws Exception {
                        Thread sleeper = new Thread(() -> {
                            reached = 1;
                            try { Thread.sleep(1000); } catch (InterruptedException e) { return; }
                        });
                        sleeper.start();
                        interruptedAt = reached;
                        sleeper.interrupt();
                        sleeper.join();
                    }
                }""",
                """
                @EverySchedule(waits = true) void never0() {
                    Subject s = shared("s", new Subject());
                    together(s::run);
                    Expect.that(s.interruptedAt != 0, "early");
                }
                @EverySchedule(waits = true) void never1() {
                    Subject s = shared("s", new Subject());
                    together(s::run);
                    Expect.that(s.interruptedAt != 1, "late");
                }""");
        assertEquals("early", outcomes.get("never0").message());
        assertEquals("late", outcomes.get("never1").message());
    }

    @Test
    @DisplayName("tells who was woken in whose place, and marks waiting and waking")
    void wokenInItsPlace() throws Exception {
        Outcome outcome = examine(
                        """
                public class Subject {
                    private int n;
                    public synchronized void add() throws InterruptedException {
                        while (n == 1) wait();
                        n++; notify();
                    }
                    public synchronized void take() throws InterruptedException {
                        while (n == 0) wait();
                        n--; notify();
                    }
                }""",
                        """
                @EverySchedule(waits = true) void mixed() {
                    Subject s = shared("s", new Subject());
                    together(s::take, s::take, () -> { Timeline.untilOthersWait(); s.add(); },
                        () -> { Timeline.untilOthersWait(); s.add(); });
                }""")
                .get("mixed");
        assertEquals(Ending.DEADLOCK, outcome.ending());
        assertTrue(
                outcome.message()
                        .matches(".* woke thread \\d, which went back to waiting; nobody has woken thread \\d\\."),
                outcome.message());
        for (Step.Mark mark : Step.Mark.values()) {
            assertTrue(outcome.schedule().steps().stream().anyMatch(step -> step.mark() == mark), mark.toString());
        }
    }

    @Test
    @DisplayName("tells who was overtaken and went on all the same")
    void overtaken() throws Exception {
        Outcome outcome = examine(
                        """
                public class Subject {
                    private final ArrayDeque<String> elements = new ArrayDeque<>();
                    public synchronized void put(String e) { elements.add(e); notifyAll(); }
                    public synchronized String take() throws InterruptedException {
                        if (elements.isEmpty()) wait();
                        return elements.remove();
                    }
                }""",
                        """
                @EverySchedule(waits = true) void two() {
                    Subject s = shared("s", new Subject());
                    together(s::take, s::take, () -> { s.put("a"); Timeline.untilOthersWait(); s.put("b"); });
                }""")
                .get("two");
        assertEquals(Ending.EXCEPTION, outcome.ending());
        assertTrue(
                outcome.message()
                        .matches(".*put\\(\\) of thread 3 woke .*take\\(\\) of thread \\d changed elements;"
                                + " thread \\d went on all the same\\."),
                outcome.message());
    }

    @Test
    @DisplayName("takes the elements of a list for variables")
    void elementsOfLists() throws Exception {
        Map<String, Outcome> outcomes = examine(
                """
                public class Subject {
                    private final List<String> list = new ArrayList<>(Arrays.asList("", ""));
                    void set(int i) { list.set(i, "x"); }
                    String get(int i) { return list.get(i); }
                }""",
                """
                @EverySchedule(races = true) void apart() {
                    Subject s = shared("s", new Subject());
                    together(() -> s.set(0), () -> s.set(1));
                }
                @EverySchedule(races = true) void same() {
                    Subject s = shared("s", new Subject());
                    together(() -> s.set(0), () -> s.get(0));
                }""");
        assertEquals(
                Ending.PASSED,
                outcomes.get("apart").ending(),
                outcomes.get("apart").message());
        assertEquals(Ending.DATA_RACE, outcomes.get("same").ending());
    }

    private static String bothWays(String scenario, String one, String other) {
        String test = "@EverySchedule(waits = true) void always%s() throws Exception {"
                + " Subject s = shared(\"s\", new Subject()); %s Expect.equal(\"seen\", \"%s\", s.seen()); }";
        return String.format(test, 1, scenario, one) + String.format(test, 2, scenario, other);
    }
}
