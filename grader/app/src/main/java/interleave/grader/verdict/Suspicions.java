package interleave.grader.verdict;

import interleave.kit.exam.Examination;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects, beside what another listener hears, what an instructor should look at. Safe from several threads. */
final class Suspicions implements Examination.Listener {
    private final Examination.Listener listener;
    private final Set<String> sentences = new ConcurrentSkipListSet<>();

    Suspicions(Examination.Listener listener) {
        this.listener = listener;
    }

    @Override
    public void finished(TestCase test, Outcome outcome) {
        listener.finished(test, outcome);
    }

    @Override
    public void suspicious(String why) {
        sentences.add(why);
    }

    /** Gives {@code flags} with what was heard behind them. */
    List<String> after(List<String> flags) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(sentences);
        return all;
    }
}
