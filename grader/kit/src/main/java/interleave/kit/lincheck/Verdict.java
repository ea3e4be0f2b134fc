package interleave.kit.lincheck;

import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import java.util.List;
import java.util.Optional;
import org.jetbrains.kotlinx.lincheck.execution.ResultWithClock;
import org.jetbrains.kotlinx.lincheck.strategy.LincheckFailure;
import org.jetbrains.kotlinx.lincheck.util.ExceptionResult;

/** Says what a failure that was found means for the student. */
final class Verdict {
    private Verdict() {}

    /** Throws when it is not the student's: what the explorer cannot do, or where it broke. */
    static Outcome of(LincheckFailure failure, Trial trial) {
        TraceSchedule trace = TraceSchedule.of(failure.getTrace(), trial.studentClasses());
        // The classes that tell the kinds apart are internal to the library, their names are not.
        return switch (failure.getClass().getSimpleName()) {
            case "ManagedDeadlockFailure" -> Outcome.of(Ending.DEADLOCK, deadlock(trace), trace.schedule());
            case "ManagedLivelockFailure" -> livelock(trace);
            case "IncorrectResultsFailure" -> thrown(failure, trial, trace.schedule());
            default -> throw new IllegalStateException(
                    "not judged: " + failure.getClass().getSimpleName());
        };
    }

    private static Outcome thrown(LincheckFailure failure, Trial trial, Schedule schedule) {
        Throwable thrown = thrownBy(failure)
                .filter(some -> !some.getClass().getName().startsWith("org.jetbrains."))
                .orElseThrow(() -> new IllegalStateException("a failure without a cause of the student's"));
        Outcome outcome = Thrown.outcome(thrown, trial);
        return Outcome.of(outcome.ending(), outcome.message(), schedule);
    }

    private static Optional<Throwable> thrownBy(LincheckFailure failure) {
        return failure.getResults().getParallelResultsWithClock().stream()
                .flatMap(List::stream)
                .map(ResultWithClock::getResult)
                .filter(ExceptionResult.class::isInstance)
                .map(result -> ((ExceptionResult) result).getThrowable())
                .findFirst();
    }

    private static String deadlock(TraceSchedule trace) {
        return "Deadlock: every thread that is left waits for another one, so none can ever go on." + lastSteps(trace);
    }

    /** The library calls every long loop a livelock; only one that sees the same again and again is. */
    private static Outcome livelock(TraceSchedule trace) {
        if (!trace.endsInCircles()) {
            throw new IllegalStateException("too long to be explored");
        }
        String message = "Livelock: threads run on and on without getting anywhere; what they wait for"
                + " never comes true." + lastSteps(trace);
        return Outcome.of(Ending.LIVELOCK, message, trace.schedule());
    }

    private static String lastSteps(TraceSchedule trace) {
        List<String> last = trace.lastSteps();
        return last.isEmpty() ? "" : " At the end " + String.join("; ", last) + ".";
    }
}
