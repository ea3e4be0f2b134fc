package interleave.kit.exam;

import interleave.kit.judges.Judges;
import interleave.kit.result.Outcome;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Examines a class {@code Subject} of source text by a class {@code Probe} of source text, for real. */
public final class Fixture {
    private static final String IMPORTS = "import interleave.kit.*; import org.junit.jupiter.api.*;"
            + " import static interleave.kit.Scenario.*; import java.util.*; import java.util.concurrent.*;"
            + " import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;"
            + " import interleave.kit.process.*; import java.nio.file.*; ";

    private static final Duration HOUR = Duration.ofHours(1);

    private final Path folder;
    private List<Bench> benches = Judges.benches();
    private Limits limits = new Limits(Duration.ofSeconds(60), HOUR, 256);

    private TimeTogether time = new TimeTogether(HOUR);
    private JvmStarter starter = JvmStarter.plain();
    private final List<String> suspicions = Collections.synchronizedList(new ArrayList<>());

    public Fixture(Path folder) {
        this.folder = folder;
    }

    /** Gives a trial so little time that tests of what never ends are quick. */
    public Fixture impatient() {
        return within(Duration.ofSeconds(3));
    }

    /** Gives a trial that much time. */
    public Fixture within(Duration limit) {
        limits = new Limits(limit, HOUR, 64);
        return this;
    }

    public Fixture withBenches(List<Bench> others) {
        benches = others;
        return this;
    }

    /** Gives all tests together the time up to {@code limit} on this clock. */
    public Fixture together(Duration limit, LongSupplier nanoTime) {
        time = new TimeTogether(limit, nanoTime);
        return this;
    }

    public Fixture startedBy(JvmStarter other) {
        starter = other;
        return this;
    }

    /** Gives what an instructor is told to look at. */
    public List<String> suspicions() {
        return suspicions;
    }

    /** Asks one judge only. */
    public Fixture onlyBy(Judge judge) {
        benches = Judges.benches().stream()
                .filter(bench -> bench.judge() == judge)
                .toList();
        return this;
    }

    /** Gives the outcome of each test by its method's name. */
    public Map<String, Outcome> examine(String subject, String probe) throws IOException, ReflectiveOperationException {
        String classPath = System.getProperty("java.class.path");
        Path submission = Sources.compile(folder.resolve("submission"), classPath, IMPORTS + subject);
        Path tests = Sources.compile(
                folder.resolve("tests"),
                classPath + File.pathSeparator + submission,
                IMPORTS + "@Tag(\"part:p\") " + probe);
        Workplace workplace = new Workplace(
                List.of(tests),
                List.of(submission),
                Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList(),
                Path.of(System.getProperty("java.home"), "bin", "java"));
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Path scratch = Files.createTempDirectory(folder, "scratch");
        new Examination(workplace, starter, benches, limits, time, 1, scratch)
                .examine(testCases(tests, submission), new Suspicions())
                .forEach((test, outcome) -> outcomes.put(test.method(), outcome));
        return outcomes;
    }

    private static List<TestCase> testCases(Path tests, Path submission)
            throws IOException, ReflectiveOperationException {
        URL[] urls = {tests.toUri().toURL(), submission.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Fixture.class.getClassLoader())) {
            return TestCases.of(Class.forName("fixture.Probe", false, loader));
        }
    }

    private final class Suspicions implements Examination.Listener {
        @Override
        public void finished(TestCase test, Outcome outcome) {}

        @Override
        public void suspicious(String why) {
            suspicions.add(why);
        }
    }
}
