package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.wire.Order;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("In every child JVM there is a test that must fail:")
class DecoyTest {
    private static final String SUBJECT = "public class Subject { int one() { return 1; } }";
    private static final String PROBE =
            """
            class Probe {
                %s void a() {
                    Subject subject = new Subject();
                    together(subject::one, subject::one);
                    Expect.equal("one()", 1, subject.one());
                }
            }
            """;

    @TempDir
    Path folder;

    private static String annotation(Judge judge) {
        return switch (judge) {
            case ONE_RUN -> "@OneRun";
            case SCHEDULER, LINCHECK -> "@EverySchedule";
            case VMLENS -> "@EverySchedule(races = true)";
            case STRESS -> "@Stress";
            case PROCESSES -> "@RealProcesses";
        };
    }

    @ParameterizedTest
    @EnumSource(Judge.class)
    @DisplayName("before each judge it fails as it must, and shows in nothing")
    void failsAsItMust(Judge judge) throws Exception {
        Fixture fixture = new Fixture(folder).onlyBy(judge);
        Map<String, Outcome> outcomes = fixture.examine(SUBJECT, PROBE.formatted(annotation(judge)));
        assertEquals(List.of(), fixture.suspicions());
        assertEquals(Map.of("a", Ending.PASSED), endings(outcomes), outcomes::toString);
    }

    @ParameterizedTest
    @EnumSource(Judge.class)
    @DisplayName("before each judge its very words come back; with others, nothing is believed")
    void otherWords(Judge judge) throws Exception {
        expectDisbelief(judge, "interleave.kit.Expect.equal(\"the number\", number, -2);");
    }

    @Test
    @DisplayName("if it passes, nothing is believed")
    void passes() throws Exception {
        expectDisbelief(Judge.SCHEDULER, "");
    }

    @ParameterizedTest
    @EnumSource(names = {"OUT_OF_MEMORY", "TIME_LIMIT", "DEADLOCK", "JVM_EXIT", "NOT_KNOWN"})
    @DisplayName("what threads that were left behind may do to it raises no suspicion")
    void byAccident(Ending ending) {
        Decoy decoy = Decoy.beside(new Order.TrialOrder("Probe#a", "Probe", "a", 0, false, "ONE_RUN"));
        assertFalse(decoy.belies(Outcome.of(ending, "whatever")));
    }

    private void expectDisbelief(Judge judge, String body) throws Exception {
        String other = changed(body).toString();
        Fixture fixture = new Fixture(folder).onlyBy(judge).startedBy(command -> {
            List<String> arguments = new ArrayList<>(command.arguments());
            int classPath = arguments.indexOf("-cp") + 1;
            arguments.set(classPath, other + File.pathSeparator + arguments.get(classPath));
            return JvmStarter.plain()
                    .start(new JvmCommand(
                            command.java(),
                            arguments,
                            command.readable(),
                            command.scratch(),
                            command.environment(),
                            command.allowance()));
        });
        Map<String, Outcome> outcomes = fixture.examine(SUBJECT, PROBE.formatted(annotation(judge)));
        assertEquals(1, fixture.suspicions().size(), outcomes::toString);
        assertEquals(Map.of("a", Ending.NOT_KNOWN), endings(outcomes), outcomes::toString);
    }

    /** Compiles a test of the grader's own that does something else. */
    private Path changed(String body) throws IOException {
        Path out = Files.createDirectory(folder.resolve("changed"));
        Path source = out.resolve("MustFail.java");
        Files.writeString(
                source,
                "package interleave.kit.child; final class MustFail { void fails(int number) { " + body + " } }");
        String classPath = System.getProperty("java.class.path");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", out.toString(), "-cp", classPath, "-nowarn", source.toString());
        assertEquals(0, status);
        return out;
    }

    private static Map<String, Ending> endings(Map<String, Outcome> outcomes) {
        Map<String, Ending> endings = new TreeMap<>();
        outcomes.forEach((test, outcome) -> endings.put(test, outcome.ending()));
        return endings;
    }
}
