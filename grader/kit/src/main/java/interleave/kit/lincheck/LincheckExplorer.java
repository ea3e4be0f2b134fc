package interleave.kit.lincheck;

import interleave.kit.conduct.Conductor;
import interleave.kit.conduct.FreeThreads;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Trial;
import interleave.kit.result.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jetbrains.kotlinx.lincheck.strategy.LincheckFailure;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.LincheckSettings;

/** Runs a trial under many schedules, as many as its time allows. */
public final class LincheckExplorer implements Explorer {
    private static final Duration BUDGET = Duration.ofSeconds(4);

    /** Enough for most bugs of a lecture's size, and little enough for a slow machine. */
    private static final int FIRST_LOOK = 60;

    private static final int MOST = 600;

    /**
     * The library's own bounds, 50 turns of a loop and 20 calls deep, are passed by honest code: two
     * threads that add 50 times each were called a livelock. Analyses the JDK's classes, and switches
     * threads in a loop after 10 turns, as is its default.
     */
    private static final LincheckSettings SETTINGS = new LincheckSettings(true, 10, 2000, 500);

    private final TestClasses loader = new TestClasses(LincheckExplorer.class.getClassLoader());
    private final Duration budget;
    private boolean proven;

    public LincheckExplorer() {
        this(BUDGET);
    }

    /** @param budget how much time a trial may take, roughly; the first look is always completed */
    public LincheckExplorer(Duration budget) {
        this.budget = budget;
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public Outcome explore(Trial trial) throws Exception {
        Conductor.takeCharge(new FreeThreads());
        prove();
        List<Object> tests = loader.objects();
        long start = System.nanoTime();
        Optional<LincheckFailure> failure = look(trial, tests, FIRST_LOOK);
        int more = further(System.nanoTime() - start);
        if (failure.isEmpty() && more > FIRST_LOOK) {
            failure = look(trial, tests, more);
        }
        return failure.isEmpty() ? Outcome.passed() : Verdict.of(failure.get(), trial);
    }

    /** Finds the canary's lost update, once. */
    private void prove() throws ReflectiveOperationException {
        if (!proven) {
            if (look(Canary.trial(), List.of(new Canary()), FIRST_LOOK).isEmpty()) {
                throw new IllegalStateException("threads are not switched in this JVM");
            }
            proven = true;
        }
    }

    /** Gives how many schedules fit into the time that is left; looking starts over, so fewer are useless. */
    private int further(long nanosOfFirstLook) {
        double left = budget.toNanos() - nanosOfFirstLook;
        return (int) Math.max(0, Math.min(MOST, FIRST_LOOK * left / nanosOfFirstLook));
    }

    private static Optional<LincheckFailure> look(Trial trial, List<Object> watched, int schedules) {
        try {
            Lincheck.runConcurrentTestInternal$lincheck(schedules, SETTINGS, new Block(trial, watched));
            return Optional.empty();
        } catch (LincheckAssertionError found) {
            return Optional.of(found.getFailure$lincheck());
        }
    }
}
