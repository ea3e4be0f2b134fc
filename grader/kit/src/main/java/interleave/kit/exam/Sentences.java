package interleave.kit.exam;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the judges say and makes one outcome a test of it. Safe from several threads. */
final class Sentences {
    private final Map<TestCase, List<Judge>> asked;
    private final Examination.Listener listener;
    private final Map<TestCase, Map<Judge, Outcome>> said = new HashMap<>();

    Sentences(Map<TestCase, List<Judge>> asked, Examination.Listener listener) {
        this.asked = new LinkedHashMap<>(asked);
        this.listener = listener;
    }

    synchronized void waitFor(Map<TestCase, List<Judge>> more) {
        asked.putAll(more);
    }

    /** Gives who takes what is said of each test, by the judge that {@code judges} names. */
    Examination.Listener of(Map<TestCase, Judge> judges) {
        return new Examination.Listener() {
            @Override
            public void finished(TestCase test, Outcome outcome) {
                add(test, judges.get(test), outcome);
            }

            @Override
            public void suspicious(String why) {
                listener.suspicious(why);
            }
        };
    }

    synchronized void add(TestCase test, Judge judge, Outcome outcome) {
        Map<Judge, Outcome> ofTest = said.computeIfAbsent(test, none -> new EnumMap<>(Judge.class));
        ofTest.put(judge, outcome);
        boolean last = ofTest.keySet().containsAll(asked.get(test));
        boolean askedAgain = isUnknownToFirstJudge(test) && !test.races() && !ofTest.containsKey(test.standIn());
        if (last && !askedAgain) {
            listener.finished(test, outcomeOf(test));
        }
    }

    synchronized void addIfMissing(TestCase test, Judge judge, Outcome outcome) {
        if (!said.getOrDefault(test, Map.of()).containsKey(judge)) {
            add(test, judge, outcome);
        }
    }

    /** Tells whether the kit's own scheduler could not judge, so that another has to. */
    synchronized boolean isUnknownToFirstJudge(TestCase test) {
        Outcome first = said.getOrDefault(test, Map.of()).get(Judge.SCHEDULER);
        return first != null && first.ending() == Ending.NOT_KNOWN;
    }

    synchronized Map<TestCase, Outcome> all(Set<TestCase> tests) {
        Map<TestCase, Outcome> outcomes = new LinkedHashMap<>();
        tests.forEach(test -> outcomes.put(test, outcomeOf(test)));
        return outcomes;
    }

    /**
     * A failure that one judge has seen is a failure: each is asked only where it is exact. "Not known"
     * is never drowned by another judge's pass, unless that one was asked in its place.
     */
    private Outcome outcomeOf(TestCase test) {
        Map<Judge, Outcome> ofTest = new EnumMap<>(said.getOrDefault(test, Map.of()));
        double seconds = ofTest.values().stream().mapToDouble(Outcome::seconds).sum();
        Outcome stoodIn = ofTest.get(test.standIn());
        if (isUnknownToFirstJudge(test) && stoodIn != null && stoodIn.ending() != Ending.NOT_KNOWN) {
            ofTest.remove(Judge.SCHEDULER);
        }
        ofTest.replaceAll((judge, outcome) -> fair(judge, outcome, ofTest));
        return ofTest.values().stream()
                .filter(outcome -> !outcome.isPassed() && outcome.ending() != Ending.NOT_KNOWN)
                .findFirst()
                .or(() -> ofTest.values().stream()
                        .filter(outcome -> !outcome.isPassed())
                        .findFirst())
                .or(() -> ofTest.values().stream().findFirst())
                .orElse(Outcome.of(Ending.MISSING, "No judge said anything about this test."))
                .in(seconds);
    }

    /**
     * Where the first judge saw every run pass, a second one that hangs or sees a race has more likely
     * erred itself: then nothing is known, and somebody has to look.
     */
    private static Outcome fair(Judge judge, Outcome outcome, Map<Judge, Outcome> ofTest) {
        Outcome first = ofTest.get(Judge.SCHEDULER);
        boolean contradicted = judge != Judge.SCHEDULER && first != null && first.isPassed();
        boolean doubtful = outcome.ending() == Ending.TIME_LIMIT || outcome.ending() == Ending.DATA_RACE;
        return contradicted && doubtful
                ? Outcome.of(
                        Ending.NOT_KNOWN,
                        "Two checks of this test contradict each other. The second one says: " + outcome.message())
                : outcome;
    }
}
