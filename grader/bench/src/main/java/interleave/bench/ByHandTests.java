package interleave.bench;

import interleave.grader.intake.TestSuite;
import interleave.kit.exam.Judge;
import interleave.kit.exam.TestCase;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the tests of an assignment again, as JUnit tests that anybody could write by hand: a loop of
 * vmlens around each scenario, and a plain call of what runs once.
 */
final class ByHandTests {
    /** Every test tells how often it ran its scenario: a loop that never ran passes, too. */
    private static final String FRAME =
            """
            package %s;

            import com.vmlens.api.AllInterleavings;
            import interleave.kit.Draw;
            import interleave.kit.conduct.Conductor;
            import interleave.kit.conduct.FreeThreads;
            import java.io.IOException;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.nio.file.StandardOpenOption;
            import org.junit.jupiter.api.Test;

            class %s {
            %s
                interface Scenario {
                    void run(Draw draw) throws Throwable;
                }

                private static void everyOrder(String name, long seed, Scenario scenario) throws Throwable {
                    Conductor.takeCharge(new FreeThreads());
                    Draw draw = new Draw(seed);
                    int runs = 0;
                    try (AllInterleavings all = new AllInterleavings(name, true)) {
                        while (all.hasNext()) {
                            runs++;
                            draw.again();
                            scenario.run(draw);
                        }
                    }
                    tell(name, runs);
                }

                private static void once(String name, long seed, Scenario scenario) throws Throwable {
                    Conductor.takeCharge(new FreeThreads());
                    scenario.run(new Draw(seed));
                    tell(name, 1);
                }

                private static void tell(String name, int runs) throws IOException {
                    Files.writeString(Path.of("target", "runs.txt"), name + " " + runs + "\\n",
                            StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
            """;

    private static final String TEST =
            """

                @Test
                void test%d() throws Throwable {
                    %s("%s", %dL, draw -> new %s().%s(%s));
                }
            """;

    private final TestSuite suite;
    private final TestParameters parameters;
    private final long seed;
    private final boolean drawnLoops;

    /** @param drawnLoops whether loops that draw are written, too; the agent then rewrites jqwik as well */
    ByHandTests(TestSuite suite, TestParameters parameters, long seed, boolean drawnLoops) {
        this.suite = suite;
        this.parameters = parameters;
        this.seed = seed;
        this.drawnLoops = drawnLoops;
    }

    /** Gives the names that loops tell when they have ended, or those of what runs once. */
    List<String> names(boolean loops) {
        return trials(loops).stream().map(Trial::name).toList();
    }

    /** Gives the source of the class {@code name} with all loops, or with all that runs once. */
    String source(String packageName, String name, boolean loops) {
        StringBuilder tests = new StringBuilder();
        int number = 0;
        for (Trial trial : trials(loops)) {
            TestCase test = trial.test();
            String type = test.className().substring(packageName.length() + 1);
            String argument = parameters.takesDraw(test) ? "draw" : "";
            String way = loops ? "everyOrder" : "once";
            number++;
            tests.append(TEST.formatted(number, way, trial.name(), trial.seed(), type, test.method(), argument));
        }
        return FRAME.formatted(packageName, name, tests);
    }

    private List<Trial> trials(boolean loops) {
        List<Trial> trials = new ArrayList<>();
        for (TestCase test : suite.cases()) {
            for (int draw = 1; isWritten(test, loops) && draw <= test.draws(); draw++) {
                String name = test.draws() == 1 ? test.id() : test.id() + "[" + draw + "]";
                // As the kit does, so that both draw the same.
                trials.add(new Trial(
                        name.replaceAll("[^A-Za-z0-9]+", ".").replaceAll("\\.$", ""),
                        test,
                        seed * 31 + name.hashCode()));
            }
        }
        return trials;
    }

    private boolean isWritten(TestCase test, boolean loops) {
        boolean isLoop = test.judges().contains(Judge.SCHEDULER);
        return loops == isLoop && (drawnLoops || !isLoop || !parameters.takesDraw(test));
    }

    private record Trial(String name, TestCase test, long seed) {}
}
