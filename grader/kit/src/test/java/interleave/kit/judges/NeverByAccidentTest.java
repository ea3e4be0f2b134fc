package interleave.kit.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.exam.Bench;
import interleave.kit.exam.Fixture;
import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.vmlens.VmlensBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A correct submission is not passed, and not accused either,")
class NeverByAccidentTest {
    /** Counts inside a class of the JDK's, where the first judge cannot look, so that the second one is asked. */
    private static final String COUNTER =
            """
            public class Subject {
                private final StringBuilder n = new StringBuilder();
                synchronized void inc() { n.append('x'); }
                synchronized int n() { return n.length(); }
            }""";

    private static final String PROBE =
            """
            class Probe {
                @EverySchedule(races = true) void both() {
                    Subject s = shared("s", new Subject());
                    together(s::inc, () -> s.n());
                }
            }""";

    @TempDir
    private Path folder;

    /** The second judge, with something missing. */
    private static class Damaged implements Bench {
        private final VmlensBench sound = new VmlensBench();

        @Override
        public Judge judge() {
            return sound.judge();
        }

        @Override
        public List<String> jvmArguments(Path scratch) throws IOException {
            return sound.jvmArguments(scratch);
        }

        @Override
        public Optional<String> cannotJudge(SubmissionFacts facts) {
            return sound.cannotJudge(facts);
        }

        @Override
        public boolean readsWhatIsLeftBehind() {
            return sound.readsWhatIsLeftBehind();
        }

        @Override
        public Map<String, Outcome> afterwards(Map<String, Told> told, Path scratch) {
            return sound.afterwards(told, scratch);
        }
    }

    private Ending examine(Bench second) throws Exception {
        return examine(COUNTER, second);
    }

    private Ending examine(String subject, Bench second) throws Exception {
        List<Bench> benches = new ArrayList<>(Judges.benches());
        benches.removeIf(bench -> bench.judge() == second.judge());
        benches.add(second);
        return new Fixture(folder)
                .withBenches(benches)
                .examine(subject, PROBE)
                .get("both")
                .ending();
    }

    @Test
    @DisplayName("unless something is missing: it passes when all is there")
    void sound() throws Exception {
        assertEquals(Ending.PASSED, examine(new Damaged()));
    }

    @Test
    @DisplayName("when the agent is missing")
    void noAgent() throws Exception {
        assertEquals(Ending.NOT_KNOWN, examine(new Damaged() {
            @Override
            public List<String> jvmArguments(Path scratch) {
                return List.of();
            }
        }));
    }

    @Test
    @DisplayName("when the files of its runs are gone")
    void noEvents() throws Exception {
        assertEquals(Ending.NOT_KNOWN, examine(new Damaged() {
            @Override
            public Map<String, Outcome> afterwards(Map<String, Told> told, Path scratch) {
                eventFiles(scratch).forEach(NeverByAccidentTest::delete);
                return super.afterwards(told, scratch);
            }
        }));
    }

    @Test
    @DisplayName("when the files of its runs are empty")
    void emptyEvents() throws Exception {
        assertEquals(Ending.NOT_KNOWN, examine(new Damaged() {
            @Override
            public Map<String, Outcome> afterwards(Map<String, Told> told, Path scratch) {
                eventFiles(scratch).forEach(NeverByAccidentTest::empty);
                return super.afterwards(told, scratch);
            }
        }));
    }

    @Test
    @DisplayName("when no JVM can be started")
    void noJvm() throws Exception {
        assertEquals(Ending.NOT_KNOWN, examine(withoutJvm()));
    }

    @Test
    @DisplayName("unless the first judge sees all there is: then nobody else is asked")
    void inFullView() throws Exception {
        String plain =
                "public class Subject { private int n; synchronized void inc() { n++; } synchronized int n() { return n; } }";
        assertEquals(Ending.PASSED, examine(plain, withoutJvm()));
        String copying =
                "public class Subject { private int[] n = {0}; synchronized void inc() { n[0]++; } synchronized int n() { return n.clone()[0]; } }";
        assertEquals(Ending.NOT_KNOWN, examine(copying, withoutJvm()));
    }

    private static Bench withoutJvm() {
        return new Damaged() {
            @Override
            public List<String> jvmArguments(Path scratch) {
                return List.of("-XX:NoSuchOption");
            }
        };
    }

    private static List<Path> eventFiles(Path scratch) {
        try (Stream<Path> files = Files.walk(scratch)) {
            return files.filter(file -> file.toString().endsWith(".vmlens")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void empty(Path file) {
        try {
            Files.write(file, new byte[0]);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
