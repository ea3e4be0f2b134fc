package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A submission with a thread class of its own")
class OwnThreadClassTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("may name its methods as the kit does")
    void names() throws Exception {
        Map<String, Outcome> outcomes = new Fixture(folder)
                .examine(
                        """
                        public class Subject {
                            static class Worker extends Thread {
                                private Throwable thrown;
                                public void run() { try { fail(); } catch (Throwable failure) { thrown = failure; } }
                                void fail() { throw new IllegalStateException(); }
                                public Throwable thrown() { return thrown; }
                                public Worker self() { return this; }
                                void begin() { start(); }
                                void awaitEnd(long millis) throws InterruptedException { join(); }
                            }
                            boolean fails() throws InterruptedException {
                                Worker worker = new Worker().self();
                                worker.begin();
                                worker.awaitEnd(0);
                                return worker.thrown() != null;
                            }
                        }""",
                        """
                        class Probe {
                            @OneRun void oneRun() throws Exception { Expect.that(new Subject().fails(), "no"); }
                            @EverySchedule void everySchedule() throws Exception { Expect.that(new Subject().fails(), "no"); }
                        }""");
        assertEquals(Ending.PASSED, outcomes.get("oneRun").ending(), outcomes.toString());
        assertEquals(Ending.PASSED, outcomes.get("everySchedule").ending(), outcomes.toString());
    }

    @Test
    @DisplayName("cannot hide a thread that it leaves behind by saying that it is another one")
    void equalToAnother() throws Exception {
        Map<String, Outcome> outcomes = new Fixture(folder)
                .impatient()
                .examine(
                        """
                        public class Subject {
                            static class Hidden extends Thread {
                                private final int hash = Thread.currentThread().hashCode();
                                public int hashCode() { return hash; }
                                public boolean equals(Object other) { return true; }
                                public void run() { while (true) LockSupport.park(); }
                            }
                            void leave() { Thread hidden = new Hidden(); hidden.setDaemon(true); hidden.start(); }
                        }""",
                        """
                        class Probe {
                            @OneRun void counted() {
                                new Subject().leave();
                                Expect.equal("threads left", 1, Timeline.threadsLeft());
                            }
                            @Stress void countedAtSpeed() {
                                new Subject().leave();
                                Expect.equal("threads left", 1, Timeline.threadsLeft());
                            }
                        }""");
        assertEquals(Ending.PASSED, outcomes.get("counted").ending(), outcomes.toString());
        assertEquals(Ending.PASSED, outcomes.get("countedAtSpeed").ending(), outcomes.toString());
    }
}
