package interleave.kit.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.exam.Fixture;
import interleave.kit.exam.Judge;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the runs of a scenario have come to is kept in the test's class, and a second test looks at it. */
@DisplayName("The search")
class SearchTest {
    private static final String SUBJECT =
            """
            public class Subject {
                final ReentrantLock lock = new ReentrantLock();
                final StringBuilder order = new StringBuilder();
                boolean set;
                void append(String who) {
                    lock.lock();
                    try { order.append(who); } finally { lock.unlock(); }
                }
                void appendIfFree(String who) {
                    if (!lock.tryLock()) { return; }
                    try { order.append(who); } finally { lock.unlock(); }
                }
                void appendUnlessInterrupted(String who) {
                    try { lock.lockInterruptibly(); } catch (InterruptedException e) { return; }
                    try { order.append(who); } finally { lock.unlock(); }
                }
                synchronized void await() throws InterruptedException {
                    while (!set) { order.append("w"); wait(); }
                    order.append("a");
                }
                synchronized void set() { set = true; order.append("s"); notifyAll(); }
            }""";

    @TempDir
    Path folder;

    /** @param together the threads of the scenario, as Java source */
    private void expect(String together, String comesTo, int mostRuns) throws Exception {
        Map<String, Outcome> outcomes = new Fixture(folder)
                .onlyBy(Judge.SCHEDULER)
                .examine(
                        SUBJECT,
                        """
                class Probe {
                    static final Set<String> seen = new TreeSet<>();
                    static int runs;
                    @EverySchedule(waits = true) void first() {
                        Subject s = shared("s", new Subject());
                        runs++;
                        together(%s);
                        seen.add(s.order.toString());
                    }
                    @EverySchedule void second() {
                        Expect.equal("all that it can come to", "%s", seen.toString());
                        Expect.that(runs <= %d, "there were " + runs + " runs");
                    }
                }"""
                                .formatted(together, comesTo, mostRuns));
        outcomes.forEach((test, outcome) -> assertEquals(Ending.PASSED, outcome.ending(), test + ": " + outcome));
    }

    @Test
    @DisplayName("has three threads take a lock in each of six orders, and makes hardly more runs")
    void orders() throws Exception {
        expect(
                "() -> s.append(\"a\"), () -> s.append(\"b\"), () -> s.append(\"c\")",
                "[abc, acb, bac, bca, cab, cba]",
                7);
    }

    @Test
    @DisplayName("refuses a lock to who only tries, while another one has it")
    void trying() throws Exception {
        expect("() -> s.append(\"a\"), () -> s.appendIfFree(\"b\")", "[a, ab, ba]", 4);
    }

    @Test
    @DisplayName("interrupts a thread before, while and after it waits for a lock")
    void interrupting() throws Exception {
        expect(
                "() -> s.append(\"a\"), () -> s.appendUnlessInterrupted(\"b\"), () -> Timeline.interrupt(2)",
                "[a, ab, ba]",
                40);
    }

    @Test
    @DisplayName("has a thread wait, or find that it need not")
    void waiting() throws Exception {
        expect("s::await, s::set", "[sa, wsa]", 2);
    }
}
