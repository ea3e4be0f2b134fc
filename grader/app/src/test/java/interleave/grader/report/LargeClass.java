package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.kit.exam.Judge;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import interleave.kit.rubric.Marking;
import interleave.kit.rubric.Part;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A thousand made-up submissions; some of their authors would like to take over the page. */
final class LargeClass {
    static final int SIZE = 1000;

    /** Each sets {@code window.hacked}, or leaves the page, where a page takes it for more than text. */
    static final List<String> HOSTILE = List.of(
            "<script>window.hacked=1</script>",
            "<img src=x onerror=window.hacked=1>",
            "\"><svg onload=window.hacked=1>",
            "' onmouseover='window.hacked=1' autofocus onfocus='window.hacked=1",
            "</style></title></script><script>window.hacked=1</script>",
            "javascript:window.hacked=1",
            "<meta http-equiv=refresh content='0;url=https://example.com/'>",
            "<!--<base href=https://example.com/>",
            "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
            "{{ 7 * 7 }}{% raw %}",
            "ada\u202e\u2066gnp.exe\u0000\u001b[31m\r\nsecond line",
            "=HYPERLINK(\"https://example.com/\")",
            "an-unbreakable-name-".repeat(12));

    private static final List<Part> PARTS = List.of(
            new Part("fifo", "Is a queue, with one thread", 10),
            new Part("blocking", "Waits when it has to, and no longer", 20),
            new Part("interleavings", "Loses no element and no wake-up, whoever comes first", 25),
            new Part("races", "Has no data race", 10),
            new Part("close", "Closes: wakes everybody, drains what is left", 15),
            new Part("workers", "Workers.map: order, failures, interrupts, no thread left", 15),
            new Part("rules", "Own work; nothing polls", 5));

    private static final Rubric RUBRIC =
            new Rubric("04-thread-queue", "A queue between threads", "q", PARTS, List.of("Q"), true, List.of("java"));

    static final Run RUN =
            new Run(RUBRIC.id(), RUBRIC.title(), PARTS, 7, "Run without a sandbox: submissions had all rights.");

    private static final List<TestCase> TESTS = tests();

    private final Random random = new Random(1);

    /** Gives the same class each time. */
    static List<Graded> graded() {
        LargeClass large = new LargeClass();
        List<Graded> graded = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            boolean hostile = i % 50 == 0 && i / 50 < HOSTILE.size();
            graded.add(large.submission(hostile ? HOSTILE.get(i / 50) : "student-" + (i + 1), hostile));
        }
        return graded;
    }

    private Graded submission(String name, boolean hostile) {
        Map<TestCase, Outcome> outcomes = new HashMap<>();
        int kind = hostile ? 99 : random.nextInt(100);
        boolean ran = kind >= 5;
        for (int i = 0; ran && i < TESTS.size(); i++) {
            boolean passes = kind < 40 || random.nextInt(100) > 3 * i;
            outcomes.put(TESTS.get(i), passes ? Outcome.passed() : failure(kind, hostile ? name : "expected 2, got 1"));
        }
        List<String> flags = hostile || kind == 41 ? List.of("Looks up classes by name: " + name) : List.of();
        List<PartMark> marks = Marking.mark(RUBRIC, TESTS, outcomes);
        boolean full = marks.stream().allMatch(mark -> mark.score() > 0);
        Verdict verdict = ran ? verdict(kind, full) : new Verdict.CompileError("Q.java:3: ';' expected");
        return new Graded(name, verdict, marks, 3 + random.nextDouble() * 9, flags);
    }

    private static Verdict verdict(int kind, boolean full) {
        if (full) {
            return new Verdict.Accepted();
        }
        return switch (kind) {
            case 42 -> new Verdict.GraderFault("Not known: 1 test. the JVM could not be started");
            case 43, 44 -> new Verdict.Crashed();
            case 45 -> new Verdict.TimedOut();
            default -> new Verdict.Wrong();
        };
    }

    private static Outcome failure(int kind, String words) {
        Schedule schedule = new Schedule(
                List.of("thread 1", words),
                List.of(
                        new Step(0, "reads count = 0", "Q.java:14"),
                        new Step(1, "reads " + words, words),
                        new Step(0, "writes count = 1", "Q.java:15"),
                        new Step(1, "writes count = 1", "Q.java:15")));
        return switch (kind) {
            case 42 -> Outcome.of(Ending.NOT_KNOWN, "the JVM could not be started");
            case 43, 44 -> Outcome.of(Ending.JVM_EXIT, "System.exit(0) was called");
            case 45 -> Outcome.of(Ending.TIME_LIMIT, "did not end within 30 s");
            default -> Outcome.of(Ending.WRONG_RESULT, words, schedule);
        };
    }

    private static List<TestCase> tests() {
        List<TestCase> tests = new ArrayList<>();
        for (Part part : PARTS) {
            for (String what :
                    List.of("one thread after another", "two threads that meet", "a thread that comes late")) {
                String title = part.title().toLowerCase(Locale.ROOT) + ": " + what;
                tests.add(new TestCase(
                        "q.QTest", part.id() + tests.size(), part.id(), title, List.of(Judge.ONE_RUN), false, 1));
            }
        }
        return tests;
    }
}
