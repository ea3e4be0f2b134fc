package interleave.bench.detection;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.UsageError;
import interleave.grader.intake.TestSuite;
import interleave.grader.sandbox.Sandbox;
import interleave.kit.exam.Judge;
import interleave.kit.exam.TestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The ways of testing that are compared. */
public final class Ways {
    /** Their names, in the order of the page. */
    public static final List<String> NAMES = List.of("stress", "vmlens", "lincheck", GraderWay.NAME);

    private static final String STRESS = "real threads and 10 000 operations a test, as in JUnit with a watchdog.";

    private static final String VMLENS = "scenarios of two to four threads with one or two calls each, no timeouts, as"
            + " its `AllInterleavings` loops, for 2 s or 100 runs each; a data race, a failed assertion or a hang is a"
            + " failure.";

    private static final String LINCHECK =
            "the same scenarios under `runConcurrentTest`, up to 600 schedules or about 4 s each.";

    private static final Duration WATCHDOG = Duration.ofSeconds(10);
    private static final Duration TOOL_TEST = Duration.ofSeconds(20);
    private static final Duration SUBMISSION = Duration.ofSeconds(90);

    private final Assignment assignment;
    private final TestSuite suite;
    private final Sandbox sandbox;
    private final Path sources;
    private final Path work;

    /**
     * @param sources of the tests written by hand for this assignment
     * @param work an empty folder
     */
    Ways(Assignment assignment, TestSuite suite, Sandbox sandbox, Path sources, Path work) {
        this.assignment = assignment;
        this.suite = suite;
        this.sandbox = sandbox;
        this.sources = sources;
        this.work = work;
    }

    /** Compiles all tests that were written by hand, and gives all ways. */
    List<Way> all() throws IOException {
        HandTests sequential = tests("sequential");
        HandTests small = tests("small");
        return List.of(
                byHand("stress", "plain stress tests", STRESS, Judge.ONE_RUN, sequential, tests("stress")),
                byHand("vmlens", "vmlens alone", VMLENS, Judge.VMLENS, sequential, small),
                byHand("lincheck", "Lincheck alone", LINCHECK, Judge.LINCHECK, sequential, small),
                new GraderWay(assignment, suite, sandbox));
    }

    private HandTests tests(String kind) throws IOException {
        return HandTests.of(sources.resolve(kind), assignment, suite, Files.createDirectories(work.resolve(kind)));
    }

    /** @param sequential tests of one thread: what every course has, whatever tool it uses for the rest */
    private Way byHand(String name, String title, String how, Judge judge, HandTests sequential, HandTests tests) {
        boolean plain = judge == Judge.ONE_RUN;
        Duration perTest = plain ? WATCHDOG : TOOL_TEST;
        List<TestCase> cases = new ArrayList<>();
        sequential.cases().forEach(test -> cases.add(before(Judge.ONE_RUN, test)));
        tests.cases().forEach(test -> cases.add(before(judge, test)));
        String told = tests.cases().size() + " tests, and " + sequential.cases().size() + " of one thread: " + how
                + " At most " + perTest.toSeconds() + " s a test and " + SUBMISSION.toSeconds() + " s a submission.";
        List<Path> classes = List.of(sequential.classes(), tests.classes());
        return new ByHand(name, title, told, cases, classes, suite.contract(), plain, perTest, SUBMISSION, sandbox);
    }

    /** Data races are what vmlens is for; the others do not look for them. */
    private static TestCase before(Judge judge, TestCase test) {
        return new TestCase(
                test.className(),
                test.method(),
                test.part(),
                test.title(),
                List.of(judge),
                judge == Judge.VMLENS,
                test.draws());
    }

    /** Gives {@code names} as they were asked for, or all; throws {@link UsageError} for an unknown one. */
    public static List<String> chosen(List<String> names) {
        names.stream().filter(name -> !NAMES.contains(name)).findFirst().ifPresent(unknown -> {
            throw new UsageError("no way of testing '" + unknown + "': there are " + String.join(", ", NAMES));
        });
        return names.isEmpty() ? NAMES : names;
    }
}
