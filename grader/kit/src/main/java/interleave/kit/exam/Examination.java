package interleave.kit.exam;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the tests of a submission before their judges.
 *
 * <p>Judges work in child JVMs of their own, all of them at the same time; a child JVM is shared by all tests of
 * its judge, and those who need nothing of their own share the scheduler's. A judge that would be wrong about the
 * submission, or could tell nothing new, is not asked. Where the first judge does not know, another one is asked in
 * its place.
 */
public final class Examination {

    /** Hears of tests as they finish, on threads of the examination. */
    public interface Listener {
        void finished(TestCase test, Outcome outcome);

        /** Hears, in a sentence, why an instructor should look at the submission. */
        default void suspicious(String why) {}
    }

    /** What they do costs less than a JVM; stress comes last, for it may leave threads behind that hang. */
    private static final List<Judge> GUESTS_OF_SCHEDULER = List.of(Judge.ONE_RUN, Judge.STRESS);

    private final JudgeRun.Setting setting;
    private final Map<Judge, Bench> benches = new EnumMap<>(Judge.class);

    /**
     * An examination that has the time of a submission for itself.
     *
     * @param scratch an empty folder for the child JVMs; the caller removes it
     * @param seed what the tests draw their inputs from
     */
    public Examination(
            Workplace workplace, JvmStarter starter, List<Bench> benches, Limits limits, long seed, Path scratch) {
        this(workplace, starter, benches, limits, new TimeTogether(limits.together()), seed, scratch);
    }

    /**
     * One of several examinations of a submission.
     *
     * @param time what all of them have together
     */
    public Examination(
            Workplace workplace,
            JvmStarter starter,
            List<Bench> benches,
            Limits limits,
            TimeTogether time,
            long seed,
            Path scratch) {
        this.setting = new JudgeRun.Setting(workplace, starter, limits, time, seed, scratch);
        benches.forEach(bench -> this.benches.put(bench.judge(), bench));
    }

    /** Runs the tests and blocks until all have ended; every test gets an outcome. */
    public Map<TestCase, Outcome> examine(List<TestCase> tests, Listener listener) throws IOException {
        SubmissionFacts facts = FactsReader.read(setting.workplace().submission());
        Map<TestCase, List<Judge>> asked = new LinkedHashMap<>();
        Map<TestCase, Outcome> outcomes = new LinkedHashMap<>();
        for (TestCase test : tests) {
            List<Judge> judges = judgesFor(test, facts);
            if (isBeyondUs(test, judges)) {
                outcomes.put(test, beyondUs(facts));
                listener.finished(test, outcomes.get(test));
            } else {
                asked.put(test, judges);
            }
        }
        outcomes.putAll(ask(asked, listener));
        return outcomes;
    }

    private Map<TestCase, Outcome> ask(Map<TestCase, List<Judge>> asked, Listener listener) {
        Sentences sentences = new Sentences(asked, listener);
        ask(rooms(asked), sentences);
        Map<TestCase, List<Judge>> again = new LinkedHashMap<>();
        asked.forEach((test, judges) -> {
            if (sentences.isUnknownToFirstJudge(test) && !test.races()) {
                again.put(test, List.of(test.standIn()));
            }
        });
        if (!again.isEmpty()) {
            sentences.waitFor(again);
            ask(rooms(again), sentences);
        }
        return sentences.all(asked.keySet());
    }

    private List<Judge> judgesFor(TestCase test, SubmissionFacts facts) {
        List<Judge> judges = new ArrayList<>();
        for (Judge judge : test.judges()) {
            boolean able = canJudge(judge, facts);
            if (able || judge != Judge.SCHEDULER) {
                judges.addAll(able ? List.of(judge) : List.of());
            } else {
                judges.add(test.standIn());
            }
        }
        return judges.stream()
                .filter(benches::containsKey)
                .filter(judge -> judge != Judge.VMLENS || !isSettledByFirst(judges, facts))
                .toList();
    }

    /** A second opinion costs more than all else; where the first judge sees everything it tells nothing new. */
    private boolean isSettledByFirst(List<Judge> judges, SubmissionFacts facts) {
        return judges.contains(Judge.SCHEDULER) && benches.get(Judge.SCHEDULER).seesAllOf(facts);
    }

    private boolean canJudge(Judge judge, SubmissionFacts facts) {
        return benches.containsKey(judge)
                && benches.get(judge).cannotJudge(facts).isEmpty();
    }

    /** Who stands in sees no data races: a test that is about them is then nobody's to judge. */
    private boolean isBeyondUs(TestCase test, List<Judge> judges) {
        return judges.isEmpty() || test.races() && judges.equals(List.of(test.standIn()));
    }

    private Outcome beyondUs(SubmissionFacts facts) {
        String what = benches.values().stream()
                .flatMap(bench -> bench.cannotJudge(facts).stream())
                .findFirst()
                .orElse("no judge is there");
        return Outcome.of(Ending.NOT_KNOWN, "The grader cannot tell whether this is right: " + what + ".");
    }

    /** Gives, for each child JVM, by the judge that it is made for, its tests and the judge of each. */
    private static Map<Judge, Map<TestCase, Judge>> rooms(Map<TestCase, List<Judge>> asked) {
        Map<Judge, Map<TestCase, Judge>> rooms = new EnumMap<>(Judge.class);
        asked.forEach((test, judges) -> judges.forEach(judge ->
                rooms.computeIfAbsent(judge, none -> new LinkedHashMap<>()).put(test, judge)));
        if (rooms.containsKey(Judge.SCHEDULER)) {
            for (Judge guest : GUESTS_OF_SCHEDULER) {
                Map<TestCase, Judge> tests = rooms.remove(guest);
                if (tests != null) {
                    rooms.get(Judge.SCHEDULER).putAll(tests);
                }
            }
        }
        return rooms;
    }

    private void ask(Map<Judge, Map<TestCase, Judge>> rooms, Sentences sentences) {
        List<Thread> threads = new ArrayList<>();
        rooms.forEach((judge, tests) -> {
            Thread thread = new Thread(() -> ask(judge, tests, sentences), "judge " + judge);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        });
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                threads.forEach(Thread::interrupt);
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void ask(Judge room, Map<TestCase, Judge> tests, Sentences sentences) {
        try {
            new JudgeRun(benches.get(room), setting).run(tests, sentences.of(tests));
        } catch (IOException | RuntimeException | Error broken) {
            Outcome unknown = Outcome.of(Ending.NOT_KNOWN, "The grader could not run this test: " + broken);
            tests.forEach((test, judge) -> sentences.addIfMissing(test, judge, unknown));
        }
    }
}
