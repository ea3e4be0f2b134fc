package interleave.kit.junit;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;

/**
 * One examination of many tests, in the background, whose outcomes are waited for one by one.
 *
 * <p>Each test gets an outcome, whatever happens to the examination: where none arrives, that it is not
 * known.
 */
final class ExamSession implements AutoCloseable {
    /** The link between JUnit's listener and extension, which know nothing of each other. */
    private static final List<ExamSession> RUNNING = new CopyOnWriteArrayList<>();

    private final Map<TestCase, CompletableFuture<Outcome>> outcomes = new LinkedHashMap<>();
    private final Examiner examiner;
    private final Thread thread = new Thread(this::examine, "interleave examination");

    private ExamSession(List<TestCase> tests, Examiner examiner) {
        tests.forEach(test -> outcomes.put(test, new CompletableFuture<>()));
        this.examiner = examiner;
    }

    /** Starts to examine {@code tests}; until it is closed, {@link #running} finds this session. */
    static ExamSession start(List<TestCase> tests, Examiner examiner) {
        ExamSession session = new ExamSession(tests, examiner);
        session.thread.setDaemon(true);
        session.thread.start();
        RUNNING.add(session);
        return session;
    }

    /** Gives the session that examines {@code test}. */
    static Optional<ExamSession> running(TestCase test) {
        return RUNNING.stream()
                .filter(session -> session.outcomes.containsKey(test))
                .findFirst();
    }

    /** Waits for the outcome of one test of this session. */
    Outcome await(TestCase test) {
        try {
            return outcomes.get(test).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return notKnown("It was interrupted while it waited for the outcome.");
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Waits for the outcomes of all tests. */
    Map<TestCase, Outcome> awaitAll() {
        Map<TestCase, Outcome> all = new LinkedHashMap<>();
        outcomes.keySet().forEach(test -> all.put(test, await(test)));
        return all;
    }

    /** Waits until the examination has ended and has removed what it left behind. */
    @Override
    public void close() {
        RUNNING.remove(this);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void examine() {
        Outcome missing = notKnown("The examination ended without an outcome for this test.");
        try {
            examiner.examine(List.copyOf(outcomes.keySet()), this::finish).forEach(this::finish);
        } catch (Throwable broken) {
            missing = notKnown("The examination broke off: " + broken);
        } finally {
            Outcome rest = missing;
            outcomes.values().forEach(outcome -> outcome.complete(rest));
        }
    }

    private void finish(TestCase test, Outcome outcome) {
        CompletableFuture<Outcome> waiting = outcomes.get(test);
        if (waiting != null && outcome != null) {
            waiting.complete(outcome);
        }
    }

    private static Outcome notKnown(String why) {
        return Outcome.of(Ending.NOT_KNOWN, why);
    }
}
