package interleave.kit.exam;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.wire.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Puts tests before one judge: in one child JVM as long as that stays well, in a new one for what is
 * left when a trial has broken it.
 */
final class JudgeRun {
    private static final AtomicInteger JVMS = new AtomicInteger();
    private static final int HUNG_OFTEN = 2;

    /** What all judges of an examination share. */
    record Setting(
            Workplace workplace, JvmStarter starter, Limits limits, TimeTogether time, long seed, Path scratch) {}

    private final Bench bench;
    private final Setting setting;
    /** How each trial ended; trials that are not in here are still to be run. */
    private final Map<String, Outcome> ended = new LinkedHashMap<>();
    /** How many trials have hung in which method of the student's. */
    private final Map<String, Integer> hung = new TreeMap<>();

    JudgeRun(Bench bench, Setting setting) {
        this.bench = bench;
        this.setting = setting;
    }

    /** @param tests the judge of each: that of the bench, or one whose trials need nothing else */
    void run(Map<TestCase, Judge> tests, Examination.Listener listener) throws IOException {
        Map<String, TestCase> testOfTrial = new LinkedHashMap<>();
        List<Order.TrialOrder> pending = new ArrayList<>();
        for (TestCase test : tests.keySet()) {
            for (int draw = 0; draw < test.draws(); draw++) {
                String name = test.draws() == 1 ? test.id() : test.id() + "[" + (draw + 1) + "]";
                testOfTrial.put(name, test);
                pending.add(new Order.TrialOrder(
                        name,
                        test.className(),
                        test.method(),
                        draw,
                        test.races(),
                        tests.get(test).name()));
            }
        }
        boolean startedInVain = false;
        boolean disbelieved = false;
        while (!pending.isEmpty() && !setting.time().isOver()) {
            ChildRun.Result result = runChild(pending);
            take(result, testOfTrial);
            int before = pending.size();
            pending.removeIf(trial -> ended.containsKey(trial.name()));
            if (!result.distrust().isEmpty()) {
                if (disbelieved) {
                    listener.suspicious(suspicion(result.distrust()));
                    pending.forEach(trial -> ended.put(trial.name(), notBelieved()));
                    pending.clear();
                }
                disbelieved = true;
            } else if (pending.size() == before) {
                if (startedInVain) {
                    pending.forEach(trial -> ended.put(
                            trial.name(),
                            Outcome.of(
                                    Ending.NOT_KNOWN,
                                    "The grader could not start a JVM for this test: " + result.stderr())));
                    pending.clear();
                }
                startedInVain = true;
            }
        }
        pending.forEach(trial -> ended.put(trial.name(), setting.time().noTurn()));
        tests.keySet().forEach(test -> listener.finished(test, worst(test, testOfTrial)));
    }

    private static Outcome notBelieved() {
        return Outcome.of(
                Ending.NOT_KNOWN,
                "How this test ended is not known: what was told of it from the JVM it ran in cannot all have come from"
                        + " the grader.");
    }

    private static String suspicion(String distrust) {
        return "Results may have been forged: twice, the JVM that the submission ran in " + distrust
                + ". Look at the code before these marks count.";
    }

    private ChildRun.Result runChild(List<Order.TrialOrder> trials) throws IOException {
        Path scratch = Files.createDirectory(
                setting.scratch().resolve(bench.judge().name().toLowerCase() + "-" + JVMS.incrementAndGet()));
        return new ChildRun(bench, setting, scratch).run(List.copyOf(trials), hungOften());
    }

    /** Once may be an accident of that test; twice in one method says where the next one will hang. */
    private List<String> hungOften() {
        return hung.entrySet().stream()
                .filter(entry -> entry.getValue() >= HUNG_OFTEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void take(ChildRun.Result result, Map<String, TestCase> testOfTrial) {
        result.hungIn().forEach(method -> hung.merge(method, 1, Integer::sum));
        if (result.endedByItself()) {
            Map<String, Bench.Told> told = new LinkedHashMap<>();
            result.told().forEach((name, outcome) -> told.put(name, new Bench.Told(testOfTrial.get(name), outcome)));
            ended.putAll(bench.afterwards(told, result.scratch()));
            return;
        }
        result.told().forEach((name, outcome) -> {
            // What a judge reads only after the JVM's end is lost with that JVM: such trials run again.
            if (!bench.readsWhatIsLeftBehind() || !outcome.isPassed()) {
                ended.put(name, outcome);
            }
        });
    }

    /** A test of several draws fails with the first of them that fails. */
    private Outcome worst(TestCase test, Map<String, TestCase> testOfTrial) {
        List<Outcome> outcomes = testOfTrial.entrySet().stream()
                .filter(entry -> entry.getValue().equals(test))
                .map(entry -> ended.get(entry.getKey()))
                .toList();
        double seconds = outcomes.stream().mapToDouble(Outcome::seconds).sum();
        return outcomes.stream()
                .filter(outcome -> !outcome.isPassed() && outcome.ending() != Ending.NOT_KNOWN)
                .findFirst()
                .or(() ->
                        outcomes.stream().filter(outcome -> !outcome.isPassed()).findFirst())
                .orElseGet(() -> outcomes.get(0))
                .in(seconds);
    }
}
